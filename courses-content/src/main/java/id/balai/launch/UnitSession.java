package id.balai.launch;

import static id.balai.launch.RuleViolated.unless;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One launch of a unit, from launched to terminated or abandoned. Its verbs are what the unit says; each refuses what
 * may not be said now (cmi5 9.3).
 */
final class UnitSession {
    /** How a session came to its end. */
    enum Ending {
        TERMINATED,
        ABANDONED
    }

    /** What never changes of a session. */
    record Launch(
            UUID id,
            UUID registration,
            UUID person,
            UUID contentPackage,
            UUID unit,
            String course,
            String lesson,
            Mode mode) {}

    private final Launch launch;
    private UnitResult result;
    private boolean preferencesRead;
    private @Nullable Instant initializedAt;
    private boolean completed;
    private boolean passed;
    private boolean failed;
    private Instant lastAt;
    private @Nullable Ending ending;

    UnitSession(
            Launch launch,
            UnitResult result,
            boolean preferencesRead,
            @Nullable Instant initializedAt,
            boolean completed,
            boolean passed,
            boolean failed,
            Instant lastAt,
            @Nullable Ending ending) {
        this.launch = launch;
        this.result = result;
        this.preferencesRead = preferencesRead;
        this.initializedAt = initializedAt;
        this.completed = completed;
        this.passed = passed;
        this.failed = failed;
        this.lastAt = lastAt;
        this.ending = ending;
    }

    static UnitSession launched(Launch launch, UnitResult result, Instant at) {
        return new UnitSession(launch, result, false, null, false, false, false, at, null);
    }

    void readPreferences() {
        preferencesRead = true;
    }

    /** Before anything is said at all. */
    void speaks() {
        unless(ending == null, "8.1.2", "the session is over");
        unless(preferencesRead, "11", "the learner's preferences must be read first");
    }

    void says(Cmi5Verb verb, Instant at) {
        if (verb != Cmi5Verb.INITIALIZED) unless(initializedAt != null, "9.3", "initialized comes first");
        if (verb.judges()) unless(launch.mode() == Mode.NORMAL, "10.2.2", "no judgement in this launch mode");
        switch (verb) {
            case INITIALIZED -> initialize(at);
            case COMPLETED -> complete();
            case PASSED -> pass();
            case FAILED -> fail();
            case TERMINATED -> ending = Ending.TERMINATED;
            default -> throw new RuleViolated("9.3", "only the LMS says " + verb.word());
        }
        lastAt = at;
    }

    /** Anything cmi5 allows and does not define. */
    void saysElse(Instant at) {
        unless(initializedAt != null, "9.3", "initialized comes first");
        lastAt = at;
    }

    private void initialize(Instant at) {
        unless(initializedAt == null, "9.3", "initialized is said once in a session");
        initializedAt = at;
    }

    private void complete() {
        unless(!completed && !result.completed(), "9.3", "completed is said once in a registration");
        completed = true;
        result = result.and(true, false);
    }

    private void pass() {
        unless(!passed && !result.passed(), "9.3", "passed is said once in a registration");
        unless(!failed, "9.3", "passed does not follow failed in a session");
        passed = true;
        result = result.and(false, true);
    }

    private void fail() {
        unless(!failed, "9.3", "failed is said once in a session");
        unless(!passed && !result.passed(), "9.3", "failed does not follow passed");
        failed = true;
    }

    /** The same for a unit of SCORM, which sets a status where one of cmi5 speaks. */
    void scored(boolean nowCompleted, boolean nowPassed, boolean finished, Instant at) {
        completed |= nowCompleted;
        passed |= nowPassed;
        result = result.and(nowCompleted, nowPassed);
        if (finished) ending = Ending.TERMINATED;
        lastAt = at;
    }

    /** Ends it from our side, when it did not end itself. */
    void abandon() {
        unless(ending == null, "9.3.6", "the session is over");
        ending = Ending.ABANDONED;
    }

    /** From initialized to the last that was heard of it (cmi5 9.5.4.2). */
    Duration lasted() {
        return initializedAt == null ? Duration.ZERO : Duration.between(initializedAt, lastAt);
    }

    boolean over() {
        return ending != null;
    }

    Launch launch() {
        return launch;
    }

    UUID id() {
        return launch.id();
    }

    UnitResult result() {
        return result;
    }

    /** As the table keeps it, in the order of its columns. */
    @Nullable
    Object[] row() {
        return new @Nullable Object[] {
            preferencesRead, initializedAt, completed, passed, failed, lastAt, Objects.toString(ending, null), id()
        };
    }
}
