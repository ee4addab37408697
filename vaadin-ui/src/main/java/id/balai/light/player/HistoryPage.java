package id.balai.light.player;

import id.balai.light.site.Frame;
import id.balai.light.site.Pages;
import id.balai.light.site.Visit;
import id.balai.records.BadRequest;
import id.balai.records.Cursor;
import id.balai.records.Happening;
import id.balai.records.Recorded;
import id.balai.records.StatementQuery;
import id.balai.records.Visibility;
import id.balai.refusal.NotFound;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody has learned, in their own record: day by day, the latest first, in plain words. */
@ApplicationScoped
public class HistoryPage {
    private static final int LINES = 30;
    private static final String FROM = "dari";

    public record View(List<Day> days, String older) {}

    /** A day and what was done on it. */
    public record Day(String title, List<Line> lines) {}

    /** One thing done: when, what, and what came of it. */
    public record Line(String time, String did, String outcome) {}

    private final Pages pages;
    private final Recorded recorded;

    @Inject
    public HistoryPage(Pages pages, Recorded recorded) {
        this.pages = pages;
        this.recorded = recorded;
    }

    void answer(Visit visit) throws IOException {
        var own = StatementQuery.everything()
                .visibleTo(Visibility.about(visit.person()))
                .limit(LINES);
        var page = recorded.page(visit.has(FROM) ? own.after(cursor(visit)) : own);
        var f = visit.frame();
        var happenings = page.statements().stream()
                .map(stored -> Happening.of(stored, f.words().language()))
                .toList();
        var older = page.more()
                .map(cursor ->
                        "/belajar/riwayat?" + FROM + "=" + URLEncoder.encode(cursor.toString(), StandardCharsets.UTF_8))
                .orElse("");
        pages.show(visit, "player/history", new View(days(f, happenings), older));
    }

    private static Cursor cursor(Visit visit) {
        try {
            return Cursor.parse(visit.field(FROM));
        } catch (BadRequest notOurs) {
            throw new NotFound("page", visit.field(FROM));
        }
    }

    private static List<Day> days(Frame f, List<Happening> happenings) {
        var days = happenings.stream()
                .collect(Collectors.groupingBy(
                        each -> LocalDate.ofInstant(each.at(), Zones.WIB),
                        LinkedHashMap::new,
                        Collectors.mapping(each -> line(f, each), Collectors.toList())));
        return days.entrySet().stream()
                .map(day -> new Day(f.date(day.getKey()), day.getValue()))
                .toList();
    }

    private static Line line(Frame f, Happening happening) {
        return new Line(
                f.figures().time(happening.at()), HistoryWords.did(f, happening), HistoryWords.outcome(f, happening));
    }
}
