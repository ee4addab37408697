package id.balai.light.player;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.balai.app.SignedInBrowser;
import id.balai.launch.Launched;
import id.balai.launch.Launches;
import id.balai.launch.ScormDesk;
import id.balai.launch.Standard;
import id.balai.launch.UnitCard;
import id.balai.light.site.Pages;
import id.balai.light.site.Visit;
import id.balai.refusal.NotFound;
import id.balai.web.Json;
import id.balai.web.WrittenId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The unit behind a lesson's steps: a page that says what it is, and one that shows it in a sandbox. */
@ApplicationScoped
public class UnitPage {
    /** The unit before it is opened. */
    public record Card(UnitCard unit, String title, String lessonUrl, String courseUrl) {}

    /** The unit in its frame. */
    public record Frame(Launched unit, String lessonUrl, String here, boolean scorm) {}

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    private static final int LONGEST = 1 << 18;

    private final Pages pages;
    private final Launches launches;
    private final ScormDesk scorm;

    @Inject
    public UnitPage(Pages pages, Launches launches, ScormDesk scorm) {
        this.pages = pages;
        this.launches = launches;
        this.scorm = scorm;
    }

    static String address(String slug, String lesson) {
        return "/belajar/" + slug + "/unit/" + lesson;
    }

    /** @param rest the lesson, then perhaps the session, then perhaps what a SCORM unit has set */
    void answer(Visit visit, String slug, List<String> rest) throws IOException {
        var lesson = rest.get(0);
        if (rest.size() == 1) card(visit, slug, lesson);
        else if (rest.size() == 2) frame(visit, slug, lesson, WrittenId.of("session", rest.get(1)));
        else if (rest.size() == 3 && rest.get(2).equals("data") && visit.isPost())
            commit(visit, WrittenId.of("session", rest.get(1)));
        else throw new NotFound("page", visit.request().getRequestURI());
    }

    private void card(Visit visit, String slug, String lesson) throws IOException {
        if (visit.isPost()) {
            var session = launches.launch(visit.person(), slug, lesson, base(visit.request()));
            visit.goTo(address(slug, lesson) + "/" + session);
            return;
        }
        var unit = launches.card(visit.person(), slug, lesson);
        var card = new Card(unit, unit.title(), NextCard.lessonAddress(slug, lesson), "/belajar/" + slug);
        pages.show(visit, "player/unit", card);
    }

    /** The frame may go nowhere but to the files of this launch. */
    private void frame(Visit visit, String slug, String lesson, UUID session) throws IOException {
        var base = base(visit.request());
        var unit = launches.opening(visit.person(), session, base);
        if (unit.isEmpty()) {
            visit.goTo(address(slug, lesson));
            return;
        }
        var policy = visit.response().getHeader("Content-Security-Policy");
        var files = base + "/isi/" + unit.get().path() + "/";
        visit.response().setHeader("Content-Security-Policy", policy + "; frame-src " + files);
        var here = address(slug, lesson);
        var scorm = unit.get().standard() == Standard.SCORM12;
        pages.show(visit, "player/unit-frame", new Frame(unit.get(), here, here + "/" + session, scorm));
    }

    private void commit(Visit visit, UUID session) throws IOException {
        var body = visit.request().getInputStream().readNBytes(LONGEST);
        try {
            Map<String, String> sent = Json.MAPPER.readValue(body, WORDS);
            scorm.commit(visit.person(), session, sent, visit.has("selesai"));
            visit.response().setStatus(204);
        } catch (JsonProcessingException notOurs) {
            visit.response().setStatus(400);
        }
    }

    /** This server as the browser knows it. */
    static String base(HttpServletRequest request) {
        return (SignedInBrowser.secure(request) ? "https://" : "http://") + request.getHeader("Host");
    }
}
