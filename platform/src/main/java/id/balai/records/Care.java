package id.balai.records;

/** When a writer must say what is being overwritten (Communication 3.1). */
public enum Care {
    /** State in 1.0.3. */
    NEVER,
    /** All documents in 2.0.0. */
    WHEN_THERE,
    /** Profiles in 1.0.3: even a new one must say that it is new. */
    ALWAYS
}
