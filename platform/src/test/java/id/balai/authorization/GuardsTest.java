package id.balai.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.authorization.Policy.CompetencyNeeded;
import id.balai.authorization.Policy.RoleAction;
import id.balai.membership.Office;
import id.balai.membership.OfficeRole;
import id.balai.money.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The six guards over every combination of outcomes, and the competency guard over generated certificates. */
class GuardsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID HERE = UuidCreator.getTimeOrderedEpoch();
    private static final UUID ELSEWHERE = UuidCreator.getTimeOrderedEpoch();
    private static final UUID PERSON = UuidCreator.getTimeOrderedEpoch();
    private static final int GRACE = 14;

    static Stream<Set<Guard>> everyCombination() {
        var guards = List.of(Guard.values());
        return IntStream.range(0, 1 << guards.size()).mapToObj(bits -> {
            var failing = EnumSet.noneOf(Guard.class);
            for (var i = 0; i < guards.size(); i++) if ((bits >> i & 1) == 1) failing.add(guards.get(i));
            return failing;
        });
    }

    @ParameterizedTest(name = "failing {0}")
    @MethodSource("everyCombination")
    void every_guard_answers_and_the_reasons_are_exactly_the_failing_ones(Set<Guard> failing) {
        var decision = Judgement.of(failing(failing));

        assertThat(decision.guards()).extracting(GuardResult::guard).containsExactly(Guard.values());
        assertThat(decision.reasons()).extracting(GuardResult::guard).containsExactlyElementsOf(failing);
    }

    @ParameterizedTest(name = "failing {0}")
    @MethodSource("everyCombination")
    void only_a_limit_alone_can_be_lifted_by_a_second_person(Set<Guard> failing) {
        var decision = Judgement.of(failing(failing));

        var expected = failing.isEmpty()
                ? Verdict.ALLOW
                : failing.equals(Set.of(Guard.LIMIT)) ? Verdict.ALLOW_WITH : Verdict.DENY;
        assertThat(decision.verdict()).isEqualTo(expected);
        assertThat(decision.obligations().contains(Obligation.SECOND_APPROVER))
                .isEqualTo(expected == Verdict.ALLOW_WITH);
    }

    @ParameterizedTest(name = "failing {0}")
    @MethodSource("everyCombination")
    void one_more_failing_guard_never_makes_the_verdict_milder(Set<Guard> failing) {
        var before = Judgement.of(failing(failing)).verdict();

        for (var guard : Guard.values()) {
            var more = EnumSet.of(guard);
            more.addAll(failing);
            assertThat(Judgement.of(failing(more)).verdict()).isGreaterThanOrEqualTo(before);
        }
    }

    @ParameterizedTest(name = "failing {0}")
    @MethodSource("everyCombination")
    void a_mentor_makes_up_for_a_missing_competency_alone(Set<Guard> failing) {
        var alone = Judgement.of(failing(failing));
        var mentored = Judgement.of(failing(failing, true));

        if (failing.equals(Set.of(Guard.COMPETENCY))) {
            assertThat(alone.verdict()).isEqualTo(Verdict.DENY);
            assertThat(mentored.verdict()).isEqualTo(Verdict.ALLOW_WITH);
            assertThat(mentored.obligations()).containsExactly(Obligation.MENTOR_SIGNS);
            assertThat(mentored.answeredBy()).isEqualTo(Action.JOURNAL_COSIGN);
        } else assertThat(mentored).isEqualTo(alone);
        assertThat(mentored.reasons()).extracting(GuardResult::guard).containsExactlyElementsOf(failing);
    }

    @ParameterizedTest(name = "failing {0}")
    @MethodSource("everyCombination")
    void with_a_mentor_too_one_more_failing_guard_never_makes_the_verdict_milder(Set<Guard> failing) {
        var before = Judgement.of(failing(failing, true)).verdict();

        for (var guard : Guard.values()) {
            var more = EnumSet.of(guard);
            more.addAll(failing);
            assertThat(Judgement.of(failing(more, true)).verdict()).isGreaterThanOrEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Action.class, names = "JOURNAL_POST", mode = EnumSource.Mode.EXCLUDE)
    void a_mentor_helps_with_journals_and_with_nothing_else(Action action) {
        var question = new Question(
                PERSON,
                action,
                Resource.of(HERE),
                TODAY,
                Optional.of(office(HERE, TODAY)),
                List.of(),
                new Policy(
                        1,
                        Map.of(OfficeRole.BENDAHARA, Set.of(action)),
                        Map.of(),
                        Map.of(action, Set.of(new CompetencyNeeded("PEMBUKUAN", 2, GRACE)))),
                true,
                Rupiah.ZERO);

        assertThat(Judgement.of(question).verdict()).isEqualTo(Verdict.DENY);
    }

    @Test
    void whoever_holds_no_office_fails_by_that_and_not_by_a_missing_limit() {
        var question = new Question(
                PERSON,
                Action.JOURNAL_POST,
                Resource.of(HERE),
                TODAY,
                Optional.empty(),
                List.of(),
                policy(true),
                false,
                Rupiah.ZERO);

        assertThat(Judgement.of(question).reasons())
                .extracting(GuardResult::guard)
                .containsExactly(Guard.APPOINTMENT, Guard.SCOPE, Guard.ACTION_IN_ROLE, Guard.COMPETENCY);
    }

    @Test
    void the_day_counts_to_its_last_amount_and_not_beyond() {
        assertThat(limit(10, 0)).isTrue();
        assertThat(limit(11, 0)).isFalse();
        assertThat(limit(10, 90)).isTrue();
        assertThat(limit(10, 91)).isFalse();
        assertThat(limit(10, 500)).isFalse();
    }

    static Stream<Long> seeds() {
        return new SplittableRandom(20261121).longs(500).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_competency_counts_when_some_certificate_of_its_level_is_valid_or_in_grace(long seed) {
        var random = new SplittableRandom(seed);
        var held = Stream.generate(() -> someQualification(random))
                .limit(random.nextInt(0, 5))
                .toList();

        var result = CompetencyGuard.of(asking(held));

        var expected = held.stream()
                .anyMatch(each -> each.competency().equals("PEMBUKUAN")
                        && each.level() >= 2
                        && each.lapsedOn().isEmpty()
                        && !TODAY.isBefore(each.earnedOn())
                        && !TODAY.isAfter(each.validUntil().plusDays(GRACE)));
        assertThat(result.passed()).as(result.code()).isEqualTo(expected);
    }

    @Test
    void each_way_to_lack_a_competency_has_its_own_name() {
        var valid = qualification(2, TODAY);
        var old = qualification(2, TODAY.minusDays(GRACE + 1));
        var low = qualification(1, TODAY);
        var graceful = qualification(2, TODAY.minusDays(GRACE));
        var revoked = qualification(3, TODAY).lapsed(Instant.EPOCH, "curang");

        assertThat(code()).isEqualTo("COMPETENCY_MISSING");
        assertThat(code(valid, revoked)).isEqualTo("COMPETENCY_PASSED");
        assertThat(code(old, low, revoked)).isEqualTo("COMPETENCY_EXPIRED");
        assertThat(code(low)).isEqualTo("COMPETENCY_TOO_LOW");
        assertThat(code(graceful)).isEqualTo("IN_GRACE");
        assertThat(code(revoked)).isEqualTo("COMPETENCY_REVOKED");
    }

    private static String code(Qualification... held) {
        return CompetencyGuard.of(asking(List.of(held))).code();
    }

    private static boolean limit(long amount, long postedToday) {
        var question = new Question(
                PERSON,
                Action.JOURNAL_POST,
                Resource.of(HERE).worth(Rupiah.of(amount)),
                TODAY,
                Optional.of(office(HERE, TODAY)),
                List.of(),
                policy(true),
                false,
                Rupiah.of(postedToday));
        return Guards.of(Guard.LIMIT, question).passed();
    }

    private static Question asking(List<Qualification> held) {
        return new Question(
                PERSON,
                Action.JOURNAL_POST,
                Resource.of(HERE),
                TODAY,
                Optional.of(office(HERE, TODAY)),
                held,
                policy(true),
                false,
                Rupiah.ZERO);
    }

    private static Question failing(Set<Guard> failing) {
        return failing(failing, false);
    }

    private static Question failing(Set<Guard> failing, boolean mentored) {
        var resource = Resource.of(HERE).worth(Rupiah.of(failing.contains(Guard.LIMIT) ? 11 : 10));
        return new Question(
                PERSON,
                Action.JOURNAL_POST,
                failing.contains(Guard.SEPARATION) ? resource.handledBy(PERSON) : resource,
                TODAY,
                Optional.of(office(
                        failing.contains(Guard.SCOPE) ? ELSEWHERE : HERE,
                        failing.contains(Guard.APPOINTMENT) ? TODAY.minusDays(1) : TODAY)),
                failing.contains(Guard.COMPETENCY) ? List.of() : List.of(qualification(2, TODAY)),
                policy(!failing.contains(Guard.ACTION_IN_ROLE)),
                mentored,
                Rupiah.ZERO);
    }

    private static Office office(UUID cooperative, LocalDate until) {
        return Office.appoint(cooperative, PERSON, OfficeRole.BENDAHARA, TODAY.minusYears(1), until, "RAT 2026");
    }

    private static Policy policy(boolean includesPosting) {
        return new Policy(
                1,
                includesPosting ? Map.of(OfficeRole.BENDAHARA, Set.of(Action.JOURNAL_POST)) : Map.of(),
                Map.of(
                        new RoleAction(OfficeRole.BENDAHARA, Action.JOURNAL_POST),
                        new Limit(Rupiah.of(10), Rupiah.of(100))),
                Map.of(Action.JOURNAL_POST, Set.of(new CompetencyNeeded("PEMBUKUAN", 2, GRACE))));
    }

    private static Qualification someQualification(SplittableRandom random) {
        var earned = TODAY.plusDays(random.nextInt(-60, 5));
        var qualification = Qualification.earned(
                PERSON,
                random.nextInt(4) == 0 ? "PINJAMAN" : "PEMBUKUAN",
                random.nextInt(1, 4),
                UuidCreator.getTimeOrderedEpoch(),
                "N",
                earned,
                earned.plusDays(random.nextInt(0, 80)));
        return random.nextInt(4) == 0 ? qualification.lapsed(Instant.EPOCH, "dicabut") : qualification;
    }

    private static Qualification qualification(int level, LocalDate until) {
        return Qualification.earned(
                PERSON, "PEMBUKUAN", level, UuidCreator.getTimeOrderedEpoch(), "N", TODAY.minusYears(1), until);
    }
}
