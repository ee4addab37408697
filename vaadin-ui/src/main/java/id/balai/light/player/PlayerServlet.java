package id.balai.light.player;

import id.balai.light.site.Router;
import id.balai.light.site.Visit;
import id.balai.refusal.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The addresses of a learner. */
@WebServlet("/belajar/*")
public class PlayerServlet extends Router {
    @Inject
    HomePage home;

    @Inject
    CataloguePage catalogue;

    @Inject
    CoursePage course;

    @Inject
    PlacementPage placement;

    @Inject
    LessonPage lesson;

    @Inject
    UnitPage unit;

    @Inject
    ExamPage exam;

    @Inject
    ProfilePage profile;

    @Inject
    HistoryPage history;

    @Inject
    OfficesPage offices;

    @Inject
    DeniedPage denied;

    @Inject
    QuickPage quick;

    @Inject
    OfflineShell offline;

    @Override
    protected void route(Visit visit) throws IOException {
        var path = visit.path();
        var first = path.isEmpty() ? "" : path.get(0);
        if (first.equals("sw.js")) offline.worker(visit);
        else if (first.equals("luring")) offline.page(visit);
        else if (visit.signedIn() == null) stranger(visit, first);
        else if (path.size() < 2) hall(visit, first);
        else room(visit, first, path);
    }

    private void hall(Visit visit, String first) throws IOException {
        switch (first) {
            case "" -> home.answer(visit);
            case "kursus" -> catalogue.answer(visit);
            case "saya" -> profile.answer(visit);
            case "riwayat" -> history.answer(visit);
            case "koperasi" -> offices.answer(visit);
            case "tanda" -> offline.token(visit);
            default -> course.answer(visit, first);
        }
    }

    private void room(Visit visit, String first, List<String> path) throws IOException {
        var last = path.get(path.size() - 1);
        if (first.equals("ujian") && path.size() == 2) exam.answer(visit, last);
        else if (first.equals("koperasi") && path.size() == 3 && last.equals("catat-jurnal"))
            denied.answer(visit, path.get(1));
        else if (first.equals("koperasi") && path.size() == 3 && last.equals("catat-cepat"))
            quick.answer(visit, path.get(1));
        else if (path.get(1).equals("pelajaran") && path.size() == 3) lesson.answer(visit, first, last);
        else if (path.get(1).equals("klip") && path.size() == 3) lesson.clip(visit, first, last);
        else if (path.get(1).equals("takarir") && path.size() == 3) lesson.captions(visit, first, last);
        else if (path.get(1).equals("unit") && path.size() > 2) unit.answer(visit, first, path.subList(2, path.size()));
        else if (path.size() > 2) throw new NotFound("page", visit.request().getRequestURI());
        else if (last.equals("penempatan")) placement.answer(visit, first);
        else if (last.equals("lanjut")) course.goOn(visit, first);
        else if (last.equals("ujian")) exam.start(visit, first);
        else throw new NotFound("page", visit.request().getRequestURI());
    }

    private static void stranger(Visit visit, String first) throws IOException {
        if (first.equals("tanda")) visit.response().setStatus(401);
        else if (visit.isPost()) visit.goTo("/masuk");
        else visit.goTo("/masuk?ke=" + URLEncoder.encode(visit.request().getRequestURI(), StandardCharsets.UTF_8));
    }
}
