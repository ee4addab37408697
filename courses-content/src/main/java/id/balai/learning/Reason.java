package id.balai.learning;

/** Why a step is the next one. */
public enum Reason {
    /** Nothing is known yet: a placement may spare lessons. */
    PLACEMENT_FIRST,
    /** The placement was begun and not finished. */
    PLACEMENT_OPEN,
    /** The lesson was begun and not finished. */
    LESSON_BEGUN,
    /** The placement showed a gap here. */
    PLACEMENT_GAP,
    /** The next one in order. */
    NEXT_IN_ORDER,
    /** The placement showed that every lesson is known. */
    ALL_KNOWN,
    /** Every lesson is done. */
    ALL_DONE,
    /** The qualification was held and has ended: the examination renews it. */
    RENEWAL,
    /** The examination was not passed yet and may be tried again. */
    TRY_AGAIN,
    /** The examination was tried too often today: the weakest lesson meanwhile. */
    REVIEW_MEANWHILE,
    /** The qualification is held. */
    QUALIFIED
}
