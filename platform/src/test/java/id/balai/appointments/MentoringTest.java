package id.balai.appointments;

import static id.balai.ledger.NewLine.credit;
import static id.balai.ledger.NewLine.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.approvals.Outcome;
import id.balai.approvals.State;
import id.balai.authorization.Action;
import id.balai.authorization.Decision;
import id.balai.authorization.NotAuthorised;
import id.balai.authorization.Obligation;
import id.balai.authorization.Resource;
import id.balai.authorization.Verdict;
import id.balai.identity.PlatformRole;
import id.balai.ledger.Authorisation;
import id.balai.ledger.BatchItem;
import id.balai.ledger.NewJournal;
import id.balai.membership.Cooperative;
import id.balai.membership.Office;
import id.balai.membership.OfficeRole;
import id.balai.refusal.NotFound;
import id.balai.testing.TestVillage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MentoringTest {
    @AutoClose
    private static final TestVillage village = new TestVillage();

    private static int keys;
    private Cooperative cooperative;
    private UUID treasurer;
    private UUID chair;
    private UUID district;
    private UUID mentor;

    @BeforeEach
    void a_cooperative_whose_treasurer_has_no_certificate() {
        cooperative = village.aCooperative(LocalDate.of(2025, 1, 1));
        treasurer = village.an(OfficeRole.BENDAHARA, cooperative);
        chair = village.an(OfficeRole.KETUA, cooperative);
        district = village.an(PlatformRole.OFFICIAL, "33.10");
        mentor = village.an(PlatformRole.TRAINER, "33.10");
        village.certify(mentor, LocalDate.of(2027, 12, 31));
    }

    @Test
    void what_the_treasurer_drafts_waits_for_the_mentor_and_keeps_both_bases() {
        assertThatThrownBy(() -> submit(50_000)).isInstanceOf(NotAuthorised.class);
        name(district, mentor, 30);

        var waiting = submit(50_000).waiting().orElseThrow();
        assertThatThrownBy(() -> approve(chair, waiting.id())).isInstanceOf(NotAuthorised.class);
        assertThatThrownBy(() -> approve(treasurer, waiting.id())).isInstanceOf(NotAuthorised.class);
        var posted = approve(mentor, waiting.id());

        var kept = authorisation(posted);
        assertThat(kept.supervised()).isTrue();
        assertThat(kept.verdict()).isEqualTo(Verdict.ALLOW_WITH);
        assertThat(kept.approvedBy()).isEqualTo(mentor);
        assertThat(kept.approvedOn()).isNotNull().satisfies(basis -> {
            assertThat(basis.role()).isEqualTo(OfficeRole.PENDAMPING);
            assertThat(basis.certificateNumber()).isEqualTo("PBK2-" + mentor);
            assertThat(basis.decision()).isEqualTo("Surat dinas 12/2026");
        });
        assertThat(kept.reasons()).extracting(reason -> reason.code()).containsExactly("COMPETENCY_MISSING");
    }

    @Test
    void nothing_goes_past_the_mentor() {
        name(district, mentor, 30);

        assertThatThrownBy(() -> in(() -> village.ledger.post(treasurer, cooperative.id(), key(), journal(50_000))))
                .hasMessageContaining("PENDING_MENTOR");
        var answers = in(() ->
                village.ledger.postBatch(treasurer, cooperative.id(), List.of(new BatchItem(key(), journal(50_000)))));
        assertThat(answers)
                .singleElement()
                .satisfies(answer -> assertThat(answer.toString()).contains("PENDING_MENTOR"));
        assertThatThrownBy(() -> submit(26_000_000)).isInstanceOf(NotAuthorised.class);
        assertThatThrownBy(() -> in(() -> village.ledger.post(mentor, cooperative.id(), key(), journal(1))))
                .isInstanceOf(NotAuthorised.class);
        assertThat(in(() -> village.authority.decide(treasurer, Action.PERIOD_CLOSE, Resource.of(cooperative.id())))
                        .verdict())
                .isEqualTo(Verdict.DENY);
    }

    @Test
    void after_thirty_days_it_is_over_and_what_waits_is_not_signed_any_more() {
        var today = village.today();
        name(district, mentor, 30);
        var waiting = submit(50_000).waiting().orElseThrow();

        village.moveTo(today.plusDays(29));
        assertThat(decision().obligations()).containsExactly(Obligation.MENTOR_SIGNS);
        village.moveTo(today.plusDays(30));
        assertThat(decision().verdict()).isEqualTo(Verdict.DENY);
        assertThatThrownBy(() -> approve(mentor, waiting.id())).isInstanceOf(NotAuthorised.class);
        village.moveTo(today);
    }

    @Test
    void a_treasurer_with_a_certificate_posts_without_the_mentor() {
        name(district, mentor, 30);
        village.certify(treasurer, LocalDate.of(2027, 1, 1));

        assertThat(submit(50_000).inTheBooks()).isPresent();
    }

    @Test
    void the_mentor_sends_a_draft_back_with_a_reason() {
        name(district, mentor, 5);
        var waiting = submit(50_000).waiting().orElseThrow();

        in(() -> {
            village.approvals.reject(mentor, cooperative.id(), waiting.id(), "Kuitansinya belum ada");
            return true;
        });

        assertThat(in(() -> village.approvals.get(mentor, cooperative.id(), waiting.id()))
                        .state())
                .isEqualTo(State.REJECTED);
    }

    @Test
    void only_the_district_names_only_a_certified_trainer_of_the_region_for_a_month_at_most() {
        var uncertified = village.an(PlatformRole.TRAINER, "33.10");
        var stranger = village.an(PlatformRole.TRAINER, "16.02");
        village.certify(stranger, LocalDate.of(2027, 12, 31));

        assertThatThrownBy(() -> name(chair, mentor, 5)).hasMessageContaining("MENTOR_NOT_YOURS");
        assertThatThrownBy(() -> name(village.an(PlatformRole.OFFICIAL, "16.02"), mentor, 5))
                .hasMessageContaining("MENTOR_NOT_YOURS");
        assertThatThrownBy(() -> name(district, mentor, 31)).hasMessageContaining("MENTOR_TERM");
        assertThatThrownBy(() -> name(district, mentor, 0)).hasMessageContaining("MENTOR_TERM");
        assertThatThrownBy(() -> name(district, uncertified, 5)).isInstanceOf(NotAuthorised.class);
        assertThatThrownBy(() -> name(district, stranger, 5)).hasMessageContaining("MENTOR_NOT_HERE");
        assertThatThrownBy(() -> name(district, chair, 5)).hasMessageContaining("OFFICES_CLASH");
        assertThatThrownBy(() -> in(() -> village.appointments.appoint(
                        village.an(PlatformRole.ADMIN, "*"),
                        cooperative.id(),
                        mentor,
                        new Term(OfficeRole.PENDAMPING, village.today(), village.today(), "x"))))
                .hasMessageContaining("APPOINT_NOT_A_MENTOR");
        name(district, mentor, 5);
        assertThatThrownBy(() -> name(district, mentor, 5)).isInstanceOf(NotMentor.class);
    }

    @Test
    void a_trainer_who_is_the_official_too_does_not_name_themselves() {
        assertThatThrownBy(() -> name(district, district, 5)).hasMessageContaining("APPOINT_ONESELF");
    }

    @Test
    void a_mentor_elsewhere_sees_nothing_here() {
        name(district, mentor, 5);
        var other = village.aCooperative(LocalDate.of(2025, 1, 1));

        assertThatThrownBy(() -> in(() -> village.approvals.of(mentor, other.id())))
                .isInstanceOf(NotFound.class);
    }

    private Office name(UUID namer, UUID whom, int days) {
        return in(() -> village.mentoring.name(namer, cooperative.id(), whom, days, "Surat dinas 12/2026"));
    }

    private Decision decision() {
        return in(() -> village.authority.decide(treasurer, Action.JOURNAL_POST, Resource.of(cooperative.id())));
    }

    private Outcome submit(long amount) {
        return in(() -> village.approvals.submit(treasurer, cooperative.id(), key(), journal(amount)));
    }

    private UUID approve(UUID approver, UUID request) {
        return in(() -> village.approvals.approve(approver, cooperative.id(), request))
                .journal();
    }

    private Authorisation authorisation(UUID journal) {
        return in(() -> {
            village.database().tenancy().enter(cooperative.id());
            return village.database()
                    .sql()
                    .one(
                            "select authorisation::text from journal where id = ?",
                            row -> Authorisation.read(row.getString(1)),
                            journal)
                    .orElseThrow();
        });
    }

    private static String key() {
        return "k" + keys++;
    }

    private NewJournal journal(long amount) {
        return new NewJournal(
                village.today(), "JUAL", "Jual", null, List.of(debit("1110", amount), credit("4120", amount)));
    }

    private static <T> T in(Supplier<T> work) {
        return village.database().in(work);
    }
}
