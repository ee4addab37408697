package id.balai.records;

/** Something a person does in order to learn; its IRI is a path of ours that never changes. */
public record Activity(String iri, Type type, String name) {
    /** What sort of activity, by the IRI the xAPI vocabulary has for it. */
    public enum Type {
        COURSE("http://adlnet.gov/expapi/activities/course"),
        LESSON("http://adlnet.gov/expapi/activities/lesson"),
        ASSESSMENT("http://adlnet.gov/expapi/activities/assessment"),
        QUESTION("http://adlnet.gov/expapi/activities/question"),
        MEDIA("http://adlnet.gov/expapi/activities/media"),
        CERTIFICATE("https://www.opigno.org/en/tincan_registry/activity_type/certificate");

        private final String iri;

        Type(String iri) {
            this.iri = iri;
        }

        String iri() {
            return iri;
        }
    }

    /** The activity at a path of Balai, such as {@code kursus/pembukuan-koperasi-dasar}. */
    public static Activity at(String path, Type type, String name) {
        return new Activity(Statements.HOME + "/" + path, type, name);
    }
}
