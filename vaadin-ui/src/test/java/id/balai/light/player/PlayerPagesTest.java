package id.balai.light.player;

import static id.balai.light.player.ACourse.BOOKKEEPING;
import static org.assertj.core.api.Assertions.assertThat;

import id.balai.assessment.ItemReview;
import id.balai.assessment.ItemView;
import id.balai.assessment.Result;
import id.balai.assessment.TopicScore;
import id.balai.certification.Certificate;
import id.balai.certification.Outcome;
import id.balai.learning.NextStep;
import id.balai.learning.Progress;
import id.balai.light.site.Frame;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every page of a learner, as it arrives. */
class PlayerPagesTest {
    private static final Frame F = Shown.INDONESIAN;

    static final Certificate CERTIFICATE = new Certificate(
            new UUID(1, 1),
            "PBK2-2026-3310-004217",
            "7KQ2-9XWM-4HTR-2B6N-8YDC",
            ACourse.SRI,
            "Sri Wahyuni",
            BOOKKEEPING.id(),
            new UUID(2, 2),
            "PEMBUKUAN",
            2,
            "Pembukuan Koperasi, tingkat 2",
            "Dinas Kominfo Kabupaten Klaten",
            "33.10",
            LocalDate.of(2026, 11, 21),
            LocalDate.of(2028, 11, 20),
            null);

    @Test
    void home_says_the_exact_next_step_with_its_minutes_and_its_data() {
        var html = home(ACourse.after(3), "home");

        assertThat(html)
                .contains(
                        "Debit dan kredit tanpa bingung",
                        "Lanjutkan · ",
                        " KB",
                        "Mencatat jurnal",
                        "Tinggal 6 pelajaran");
        assertThat(primaryButtons(html)).isEqualTo(1);
    }

    @Test
    void home_offers_the_placement_check_to_who_begins() {
        var html = home(ACourse.atTheBeginning(), "home-new");

        assertThat(html).contains("Apa yang sudah Anda kuasai?", "/penempatan");
    }

    @Test
    void home_leads_who_is_certified_to_work() {
        var html = home(ACourse.certified(), "home-certified");

        assertThat(html).contains("Sekarang Anda boleh", "/belajar/koperasi");
    }

    @Test
    void the_course_page_shows_its_path_and_when_the_examination_may_start() {
        var waiting = course(ACourse.after(3), "course");
        var ready = course(ACourse.after(9), "course-ready");

        assertThat(waiting).contains("Selesaikan dulu 6 pelajaran lagi").doesNotContain("Mulai ujian");
        assertThat(ready).contains("Mulai ujian");
        assertThat(primaryButtons(waiting)).isEqualTo(1);
        assertThat(primaryButtons(ready)).isEqualTo(1);
    }

    @Test
    void a_lesson_is_one_document_small_enough_for_a_thin_link() {
        for (var lesson : BOOKKEEPING.lessons()) {
            var view = LessonPage.view(F, BOOKKEEPING, lesson, LessonPage.steps(lesson, -1, -1), null);
            var html = Shown.page("lesson-" + lesson.key(), F, "player/lesson", view);

            assertThat(html)
                    .contains(lesson.steps().stream()
                            .map(step -> "id=\"s" + step.number() + "\"")
                            .toList());
            assertThat(html.length()).isLessThan(40_000);
        }
    }

    @Test
    void an_answer_by_form_is_explained_without_a_script() {
        var lesson = BOOKKEEPING.lessons().get(3);
        var view = LessonPage.view(F, BOOKKEEPING, lesson, LessonPage.steps(lesson, 1, 0), null);

        var html = Shown.page("lesson-answered", F, "player/lesson", view);

        assertThat(html).contains("class=\"told");
    }

    @Test
    void a_clip_says_what_it_costs_and_loads_nothing_before_it_is_chosen() {
        var lesson = BOOKKEEPING.lessons().get(3);
        var video = new VideoChoice(
                3,
                new VideoChoice.Offer("audio", "/media/x/audio.webm", 210_000),
                List.of(
                        new VideoChoice.Offer("144p", "/media/x/144p/index.m3u8", 610_000),
                        new VideoChoice.Offer("240p", "/media/x/240p/index.m3u8", 1_240_000)),
                "/media/x/poster.webp",
                "/belajar/x/takarir/x.vtt");
        var view =
                LessonPage.view(F, BOOKKEEPING, lesson, LessonPage.steps(lesson, -1, -1), new Clip("/k", 100, video));

        var html = Shown.page("lesson-video", F, "player/lesson", view);

        assertThat(html)
                .contains("Putar suara · 210 KB", "Video 240p · 1,2 MB")
                .doesNotContain("<video", "<audio", "<img");
    }

    @Test
    void a_clip_on_its_way_says_how_far_it_is() {
        var lesson = BOOKKEEPING.lessons().get(3);
        var waiting = new Clip("/belajar/x/klip/y", 40, null);
        var view = LessonPage.view(F, BOOKKEEPING, lesson, LessonPage.steps(lesson, -1, -1), waiting);

        var html = Shown.page("lesson-video-waiting", F, "player/lesson", view);

        assertThat(html).contains("disiapkan", "40%", "/belajar/x/klip/y").doesNotContain("Putar suara");
    }

    @Test
    void the_placement_check_asks_one_question_at_a_time() {
        var asked = Asked.of(item(3, -1), "Debit dan kredit");
        var html = Shown.page(
                "placement", F, "player/placement", new PlacementPage.View("/belajar/x", "/y", 18, asked, "", null));
        var next = NextCard.of(F, NextStep.of(ACourse.after(3), BOOKKEEPING), BOOKKEEPING);

        Shown.page("placement-start", F, "player/placement", new PlacementPage.View("/x", "/y", 18, null, "", null));
        Shown.page(
                "placement-end",
                F,
                "player/placement",
                new PlacementPage.View("/x", "/y", 18, null, "3 pelajaran sudah Anda kuasai", next));

        assertThat(html).contains("Tentang: Debit dan kredit", "1110 Kas", "Saya belum tahu");
    }

    @Test
    void the_examination_keeps_its_answers_and_its_keys_apart() {
        var items = new ArrayList<ItemView>();
        for (int number = 1; number <= 20; number++) items.add(item(number, number < 3 ? 1 : -1));
        var now = Instant.parse("2026-11-21T07:30:00Z");

        var html =
                Shown.page("exam", F, "player/exam", ExamPage.view(F, BOOKKEEPING, items, now.plusSeconds(2400), now));

        assertThat(html).contains("Sisa 40 menit", "Soal 20 dari 20").doesNotContain("data-ok", "data-why");
    }

    @Test
    void the_result_celebrates_or_says_what_to_repeat() {
        var topics = List.of(
                new TopicScore("debit-dan-kredit", "Debit dan kredit", 2, 3),
                new TopicScore("kas-dan-bank", "Kas", 2, 2));
        var review = List.of(new ItemReview("Mengapa?", "Karena", true, "Begitulah."));
        var passed = new Outcome(new Result(new UUID(2, 2), 17, 20, 85, 75, true, topics, review), CERTIFICATE);
        var failed = new Outcome(new Result(new UUID(2, 2), 12, 20, 60, 75, false, topics, List.of()), null);

        var good = Shown.page(
                "result-passed", F, "player/result", ResultView.of(F, passed, BOOKKEEPING, ACourse.certified()));
        var bad = Shown.page(
                "result-failed", F, "player/result", ResultView.of(F, failed, BOOKKEEPING, ACourse.after(9)));

        assertThat(good).contains("Anda lulus", "PBK2-2026-3310-004217", "Unduh PDF");
        assertThat(bad).contains("Belum lulus kali ini", "Ulangi pelajaran ini").doesNotContain("Karena");
        assertThat(primaryButtons(good)).isEqualTo(1);
        assertThat(primaryButtons(bad)).isEqualTo(1);
    }

    @Test
    void the_profile_shows_each_certificate_and_whether_it_counts() {
        var held = ProfilePage.held(F, CERTIFICATE, LocalDate.of(2026, 11, 22));
        var old = ProfilePage.held(F, CERTIFICATE, LocalDate.of(2028, 11, 21));
        var view = new ProfilePage.View("Sri Wahyuni", "bendahara.bentangan", List.of(held, old));

        var html = Shown.page("profile", F, "player/profile", view);
        Shown.page("profile-empty", F, "player/profile", new ProfilePage.View("Sri", "sri", List.of()));

        assertThat(html).contains("Berlaku", "Sudah habis", "/sertifikat/" + CERTIFICATE.id() + ".pdf");
    }

    private static String home(Progress progress, String name) {
        var next = NextStep.of(progress, BOOKKEEPING);
        var certified = progress.certified();
        var view = new HomePage.View(
                "KDMP Bentangan · Bendahara",
                "Selamat pagi, Bu Sri",
                NextCard.of(F, next, BOOKKEEPING),
                F.say(certified ? "home.may.now" : "home.may"),
                BOOKKEEPING.content().unlocks(),
                certified ? F.say("home.may.held") : F.say("home.may.left", progress.lessonsLeft()),
                Paths.around(Paths.of(F, progress, BOOKKEEPING, next)),
                "/belajar/" + BOOKKEEPING.slug(),
                new HomePage.Goal(3, 5, "21 November 2026, 14.30 WIB"));
        return Shown.page(name, F, "player/home", view);
    }

    private static String course(Progress progress, String name) {
        return Shown.page(name, F, "player/course", CoursePage.view(F, progress, BOOKKEEPING));
    }

    private static ItemView item(int number, int chosen) {
        return new ItemView(
                new UUID(5, number),
                "debit-dan-kredit",
                number,
                20,
                "Anggota membayar simpanan wajib Rp20.000 tunai. Akun apa yang didebit?",
                List.of("1110 Kas", "3120 Simpanan wajib", "1120 Bank", "4110 Pendapatan jasa"),
                chosen);
    }

    private static long primaryButtons(String html) {
        return Pattern.compile("class=\"btn *\"").matcher(html).results().count();
    }
}
