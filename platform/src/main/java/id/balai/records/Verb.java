package id.balai.records;

/** What a person did, in the vocabulary other learning record stores share. */
public enum Verb {
    INITIALIZED("http://adlnet.gov/expapi/verbs/initialized", "memulai", "initialized"),
    EXPERIENCED("http://adlnet.gov/expapi/verbs/experienced", "mempelajari", "experienced"),
    ANSWERED("http://adlnet.gov/expapi/verbs/answered", "menjawab", "answered"),
    ATTEMPTED("http://adlnet.gov/expapi/verbs/attempted", "mencoba", "attempted"),
    PROGRESSED("http://adlnet.gov/expapi/verbs/progressed", "melanjutkan", "progressed"),
    COMPLETED("http://adlnet.gov/expapi/verbs/completed", "menyelesaikan", "completed"),
    PASSED("http://adlnet.gov/expapi/verbs/passed", "lulus", "passed"),
    FAILED("http://adlnet.gov/expapi/verbs/failed", "belum lulus", "failed"),
    REGISTERED("http://adlnet.gov/expapi/verbs/registered", "mendaftar", "registered"),
    EARNED("http://id.tincanapi.com/verb/earned", "memperoleh", "earned"),
    VOIDED("http://adlnet.gov/expapi/verbs/voided", "membatalkan", "voided");

    private final String iri;
    private final String indonesian;
    private final String english;

    Verb(String iri, String indonesian, String english) {
        this.iri = iri;
        this.indonesian = indonesian;
        this.english = english;
    }

    public String iri() {
        return iri;
    }

    String indonesian() {
        return indonesian;
    }

    String english() {
        return english;
    }
}
