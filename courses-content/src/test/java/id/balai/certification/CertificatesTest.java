package id.balai.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.authorization.Qualification;
import id.balai.identity.PlatformRole;
import id.balai.school.School;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CertificatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @AutoClose
    private final School school = new School();

    private List<Qualification> qualifications() {
        return school.database.in(() -> school.qualifications.of(school.sri));
    }

    private void revoke(Certificate certificate, String reason) {
        var trainer = school.trainer();
        school.database.run(() -> school.certificates.revoke(certificate.id(), trainer, reason));
    }

    @Test
    void passing_issues_certificate_and_qualification_together() {
        school.learnAll(school.sri);
        var outcome = school.examined(school.sri, 15);

        assertThat(outcome.certificate()).isNotNull().satisfies(certificate -> {
            assertThat(certificate.number()).isEqualTo("PBK2-2026-3310-000001");
            assertThat(certificate.holder()).isEqualTo("Sri Wahyuni");
            assertThat(certificate.validUntil()).isEqualTo(LocalDate.of(2028, 11, 21));
            assertThat(qualifications()).singleElement().satisfies(held -> {
                assertThat(held.certificate()).isEqualTo(certificate.id());
                assertThat(held.isValidOn(TODAY)).isTrue();
            });
        });
        assertThat(school.issued.events()).hasSize(1);
        assertThat(school.verbs(school.sri)).endsWith("passed", "completed", "earned");
        assertThat(school.database
                        .in(() -> school.learning.progress(school.sri, School.SLUG))
                        .certified())
                .isTrue();
    }

    @Test
    void failing_issues_nothing() {
        school.learnAll(school.sri);

        assertThat(school.examined(school.sri, 14).certificate()).isNull();
        assertThat(qualifications()).isEmpty();
    }

    @Test
    void when_the_certificate_cannot_be_written_nothing_was_passed_and_nothing_earned() {
        school.learnAll(school.sri);
        var sitting = school.database.in(() -> school.exam.start(school.sri, School.SLUG));
        school.answer(school.sri, sitting, 20);

        assertThatThrownBy(() -> school.database.run(() -> {
                    school.exam.finish(school.sri, sitting.id());
                    throw new IllegalStateException("the power went");
                }))
                .hasMessage("the power went");

        assertThat(qualifications()).isEmpty();
        assertThat(school.database.in(() -> school.certificates.of(school.sri))).isEmpty();
        assertThat(school.database
                        .in(() -> school.exam.get(school.sri, sitting.id()))
                        .finished())
                .isFalse();
    }

    @Test
    void finishing_again_answers_with_the_same_certificate() {
        school.learnAll(school.sri);
        var first = school.examined(school.sri, 20);

        var again = school.database.in(
                () -> school.exam.finish(school.sri, first.result().attempt()));

        assertThat(again.certificate()).isEqualTo(first.certificate());
        assertThat(qualifications()).hasSize(1);
    }

    @Test
    void the_examination_opens_once_every_lesson_is_done() {
        school.learn(school.sri, "kas-dan-bank");

        assertThatThrownBy(() -> school.database.in(() -> school.exam.start(school.sri, School.SLUG)))
                .isInstanceOfSatisfying(
                        LessonsLeft.class,
                        left -> assertThat(left.facts().get("left")).isEqualTo(8));
    }

    @Test
    void who_placed_out_of_every_lesson_may_go_straight_to_the_examination() {
        school.database.run(() -> school.learning.enrol(school.sri, School.SLUG));
        school.placed(school.sri, School::right);

        assertThat(school.examined(school.sri, 20).certificate()).isNotNull();
    }

    @Test
    void a_sitting_left_alone_is_graded_when_somebody_comes_back_to_it() {
        school.learnAll(school.sri);
        var sitting = school.database.in(() -> school.exam.start(school.sri, School.SLUG));
        school.answer(school.sri, sitting, 20);
        school.clock.pass(Duration.ofDays(1));

        var back = school.database.in(() -> school.exam.start(school.sri, School.SLUG));

        assertThat(back.id()).isEqualTo(sitting.id());
        assertThat(back.finished()).isTrue();
        assertThat(qualifications()).hasSize(1);
    }

    @Test
    void numbers_run_on_without_gaps_in_their_series() {
        school.certified(school.sri);
        var second = school.certified(school.person("Joko Santoso"));

        assertThat(second.number()).isEqualTo("PBK2-2026-3310-000002");
    }

    @Test
    void renewal_opens_thirty_days_before_the_end() {
        var certificate = school.certified(school.sri);
        assertThatThrownBy(() -> school.database.in(() -> school.exam.start(school.sri, School.SLUG)))
                .isInstanceOf(AlreadyCertified.class);

        school.clock.pass(Duration.ofDays(702));
        var renewed = school.examined(school.sri, 20).certificate();

        assertThat(renewed).isNotNull();
        assertThat(school.database.in(() -> school.certificates.of(school.sri)))
                .hasSize(2)
                .first()
                .isEqualTo(renewed)
                .isNotEqualTo(certificate);
    }

    @Test
    void revoking_takes_certificate_and_qualification_together_and_lets_the_rest_of_the_record_stand() {
        var certificate = school.certified(school.sri);

        revoke(certificate, "Ujian dikerjakan orang lain.");

        var now = school.database.in(() -> school.certificates.get(certificate.id()));
        assertThat(now.isValidOn(TODAY)).isFalse();
        assertThat(now.revocation()).isNotNull();
        assertThat(now.number()).isEqualTo(certificate.number());
        assertThat(qualifications()).noneMatch(held -> held.isValidOn(TODAY));
        assertThat(school.revoked.events()).containsExactly(new CertificateRevoked(certificate.id()));
        assertThat(school.database
                        .in(() -> school.remedies.toEarn(school.sri, "PEMBUKUAN", 2))
                        .orElseThrow())
                .satisfies(remedy -> {
                    assertThat(remedy.lessonsLeft()).isZero();
                    assertThat(remedy.examDue()).isTrue();
                });
    }

    @Test
    void a_revocation_needs_the_issuer_and_a_reason_and_happens_once() {
        var certificate = school.certified(school.sri);
        var trainer = school.trainer();
        var demak = school.database.in(() -> {
            var person = school.accounts.register("Pelatih Demak", "Bu").id();
            school.accounts.open(person, "pelatih.demak", "padi-menguning-7", Set.of(PlatformRole.TRAINER), "33.21");
            return person;
        });
        var why = "Ujian dikerjakan orang lain.";

        assertThatThrownBy(() -> school.database.run(() -> school.certificates.revoke(certificate.id(), demak, why)))
                .isInstanceOf(NotTheIssuer.class);
        assertThatThrownBy(() -> school.database.run(() -> school.certificates.revoke(certificate.id(), trainer, " ")))
                .isInstanceOf(ReasonMissing.class);
        school.database.run(() -> school.certificates.revoke(certificate.id(), trainer, why));
        assertThatThrownBy(() -> school.database.run(() -> school.certificates.revoke(certificate.id(), trainer, why)))
                .isInstanceOf(AlreadyRevoked.class);
    }

    @Test
    void a_certificate_is_valid_from_its_day_to_its_last() {
        var certificate = school.certified(school.sri);

        assertThat(certificate.isValidOn(TODAY.minusDays(1))).isFalse();
        assertThat(certificate.isValidOn(TODAY)).isTrue();
        assertThat(certificate.isValidOn(certificate.validUntil())).isTrue();
        assertThat(certificate.isValidOn(certificate.validUntil().plusDays(1))).isFalse();
    }

    @Test
    void anybody_finds_it_by_its_code_however_typed() {
        var certificate = school.certified(school.sri);
        var code = certificate.code();

        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
        for (var typed : List.of(
                code,
                code.toLowerCase(Locale.ROOT).replace("-", " "),
                code.replace('0', 'O').replace('1', 'l')))
            assertThat(school.database.in(() -> school.certificates.byCode(typed)))
                    .contains(certificate);
        assertThat(school.database.in(() -> school.certificates.byCode("bukan kode")))
                .isEmpty();
        assertThat(school.database.in(() -> school.certificates.byCode("0000-0000-0000-0000")))
                .isEmpty();
    }

    @Test
    void valid_certificates_and_valid_qualifications_are_the_same_set() {
        school.certified(school.sri);
        var second = school.certified(school.person("Joko Santoso"));
        revoke(second, "Ujian dikerjakan orang lain.");

        var disagreeing = school.database.in(() -> school.database
                .sql()
                .list(
                        "select 1 from certificate c left join certificate_revocation r on r.certificate_id = c.id"
                                + " full join qualification q on q.certificate_id = c.id"
                                + " where c.id is null or q.id is null or (r.certificate_id is null) <> (q.lapsed_at is null)",
                        row -> 1));
        assertThat(disagreeing).isEmpty();
    }

    @Test
    void an_issued_certificate_can_be_changed_by_nobody() throws Exception {
        school.certified(school.sri);

        try (var connection = DriverManager.getConnection(school.database.url());
                var statement = connection.createStatement()) {
            for (var sql : List.of(
                    "update certificate set holder = 'X'",
                    "delete from certificate",
                    "delete from certificate_revocation"))
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }
}
