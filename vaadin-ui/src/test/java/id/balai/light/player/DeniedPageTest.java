package id.balai.light.player;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.authorization.Decision;
import id.balai.authorization.Guard;
import id.balai.authorization.GuardResult;
import id.balai.authorization.Remedy;
import id.balai.authorization.Verdict;
import id.balai.membership.OfficeRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeniedPageTest {
    private static final Remedy FIVE_LESSONS = new Remedy(
            "PEMBUKUAN",
            2,
            "pembukuan-koperasi-dasar",
            "Pembukuan Koperasi Dasar",
            5,
            22,
            true,
            "/belajar/pembukuan-koperasi-dasar/pelajaran/debit-dan-kredit",
            "Debit dan kredit tanpa bingung",
            4,
            38);

    @Test
    void an_uncertified_treasurer_sees_every_guard_and_one_button_to_the_next_lesson() {
        var decision = decision(
                passed(Guard.APPOINTMENT, Map.of("role", OfficeRole.BENDAHARA, "decision", "RAT 12 Januari 2026")),
                passed(Guard.SCOPE, Map.of()),
                passed(Guard.ACTION_IN_ROLE, Map.of("role", OfficeRole.BENDAHARA, "action", "journal.post")),
                failed(
                        Guard.COMPETENCY,
                        "COMPETENCY_MISSING",
                        Map.of("competency", "PEMBUKUAN", "level", 2),
                        FIVE_LESSONS),
                passed(Guard.LIMIT, Map.of()));

        var html = shown("denied", decision, "");

        assertThat(html)
                .contains("Sebentar lagi bisa", "Pembukuan Koperasi, tingkat 2")
                .contains("Anda bendahara, diangkat RAT 12 Januari 2026", "Sertifikat belum ada")
                .contains("Sisa 5 pelajaran (22 menit) dan 1 ujian", "Lanjutkan belajar · 4 menit, 38 KB")
                .contains("href=\"" + FIVE_LESSONS.url() + "\"");
    }

    @Test
    void an_expired_certificate_is_told_with_its_day() {
        var expired = failed(
                Guard.COMPETENCY, "COMPETENCY_EXPIRED", Map.of("until", LocalDate.of(2026, 10, 31)), FIVE_LESSONS);

        assertThat(shown("denied-expired", decision(expired), "Tri Lestari"))
                .contains(
                        "Sertifikat Anda habis 31 Oktober 2026",
                        "Yang dapat mencatat jurnal hari ini: Tri Lestari.",
                        "Buat draf");
    }

    @Test
    void an_office_that_does_not_include_it_is_told_so_without_a_lesson() {
        var other = failed(
                Guard.ACTION_IN_ROLE,
                "NOT_IN_ROLE",
                Map.of("role", OfficeRole.PENGAWAS, "action", "journal.post"),
                null);

        assertThat(shown("denied-role", decision(other), ""))
                .contains("Mencatat jurnal bukan tugas pengawas", "Lihat yang boleh Anda lakukan")
                .doesNotContain("Lanjutkan belajar");
    }

    private static String shown(String name, Decision decision, String others) {
        return Shown.page(
                name,
                Shown.INDONESIAN,
                "player/denied",
                DeniedPage.view(
                        Shown.INDONESIAN, "KDMP Bentangan", decision, others, "/app/koperasi/x/jurnal?draf=baru"));
    }

    private static Decision decision(GuardResult... results) {
        return new Decision(Verdict.DENY, List.of(results), Set.of(), null, 1);
    }

    private static GuardResult passed(Guard guard, Map<String, Object> facts) {
        return new GuardResult(guard, true, guard + "_PASSED", facts, null);
    }

    private static GuardResult failed(Guard guard, String code, Map<String, Object> facts, @Nullable Remedy remedy) {
        return new GuardResult(guard, false, code, facts, remedy);
    }
}
