package id.balai.app;

import id.balai.assessment.ItemView;
import id.balai.assessment.NewItem;
import id.balai.assessment.Placement;
import id.balai.assessment.ShippedCourses;
import id.balai.certification.FinalExam;
import id.balai.learning.Learning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody who knows it all already, and goes the way everybody goes: placement, examination, certificate. */
@ApplicationScoped
class DemoLearner {
    static final String COURSE = "pembukuan-koperasi-dasar";

    private final Learning learning;
    private final Placement placement;
    private final FinalExam exam;

    @Inject
    DemoLearner(Learning learning, Placement placement, FinalExam exam) {
        this.learning = learning;
        this.placement = placement;
        this.exam = exam;
    }

    void earnsTheCertificate(UUID person) {
        var known = ShippedCourses.items(COURSE).stream().collect(Collectors.toMap(NewItem::stem, item -> item));
        var version = learning.enrol(person, COURSE).courseVersion();
        var check = placement.start(person, version);
        for (var item = placement.nextItem(person, check.id());
                item.isPresent();
                item = placement.nextItem(person, check.id()))
            placement.answer(person, check.id(), item.get().item(), right(known, item.get()));
        var attempt = exam.start(person, COURSE);
        for (var item : exam.items(person, attempt.id()))
            exam.answer(person, attempt.id(), item.item(), right(known, item));
        exam.finish(person, attempt.id());
    }

    private static int right(Map<String, NewItem> known, ItemView asked) {
        var item = known.get(asked.stem());
        if (item == null) throw new IllegalStateException("not a shipped item: " + asked.stem());
        return asked.options().indexOf(item.options().get(item.answer()));
    }
}
