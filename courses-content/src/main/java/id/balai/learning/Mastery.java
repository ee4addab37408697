package id.balai.learning;

/** How well somebody knows a lesson. */
public enum Mastery {
    /** Not finished yet. */
    BARU,
    /** Finished, or shown to be known by placement. */
    PAHAM,
    /** Finished, and every question was last answered right. */
    MAHIR
}
