package id.balai.launch;

/** How far a registration is in a unit. */
record UnitResult(boolean completed, boolean passed, boolean waived) {
    static final UnitResult NONE = new UnitResult(false, false, false);

    UnitResult and(boolean nowCompleted, boolean nowPassed) {
        return new UnitResult(completed || nowCompleted, passed || nowPassed, waived);
    }

    UnitResult waive() {
        return new UnitResult(completed, passed, true);
    }
}
