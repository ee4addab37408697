package id.balai.launch;

import java.util.Arrays;
import java.util.Optional;

/** The verbs cmi5 defines (9.3): those a unit says, and those the LMS alone may say. */
enum Cmi5Verb {
    INITIALIZED("http://adlnet.gov/expapi/verbs/initialized", true),
    COMPLETED("http://adlnet.gov/expapi/verbs/completed", true),
    PASSED("http://adlnet.gov/expapi/verbs/passed", true),
    FAILED("http://adlnet.gov/expapi/verbs/failed", true),
    TERMINATED("http://adlnet.gov/expapi/verbs/terminated", true),
    LAUNCHED("http://adlnet.gov/expapi/verbs/launched", false),
    ABANDONED("https://w3id.org/xapi/adl/verbs/abandoned", false),
    WAIVED("https://w3id.org/xapi/adl/verbs/waived", false),
    SATISFIED("https://w3id.org/xapi/adl/verbs/satisfied", false);

    private final String iri;
    private final boolean ofUnit;

    Cmi5Verb(String iri, boolean ofUnit) {
        this.iri = iri;
        this.ofUnit = ofUnit;
    }

    String iri() {
        return iri;
    }

    String word() {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    boolean judges() {
        return this == COMPLETED || this == PASSED || this == FAILED;
    }

    /** A verb a unit may say with the meaning cmi5 gives it. */
    static Optional<Cmi5Verb> ofUnit(String iri) {
        return Arrays.stream(values())
                .filter(verb -> verb.ofUnit && verb.iri.equals(iri))
                .findFirst();
    }
}
