package id.balai.light.player;

import id.balai.assessment.ItemReview;
import id.balai.assessment.TopicScore;
import id.balai.certification.Certificate;
import id.balai.certification.Outcome;
import id.balai.courses.CourseVersion;
import id.balai.learning.NextStep;
import id.balai.learning.Progress;
import id.balai.light.site.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an examination ended: the certificate moment, or what to look at again, topic by topic. */
public record ResultView(
        String course,
        boolean passed,
        String headline,
        String score,
        @Nullable Certificate certificate,
        List<String> may,
        String onward,
        String onwardLabel,
        String note,
        List<Topic> topics,
        List<ItemReview> review) {
    /** @param url the lesson to repeat; empty where there is nothing to repeat */
    public record Topic(String title, int right, int of, String url) {
        public boolean good() {
            return url.isEmpty();
        }
    }

    static ResultView of(Frame f, Outcome outcome, CourseVersion version, Progress progress) {
        var result = outcome.result();
        var next = NextCard.of(f, NextStep.of(progress, version), version);
        var from = progress.examinableFrom();
        var passed = result.passed();
        return new ResultView(
                version.title(),
                passed,
                f.say(passed ? "result.passed" : "result.not-yet"),
                f.say("result.score", result.right(), result.of(), result.percent(), result.passPercent()),
                outcome.certificate(),
                version.content().unlocks(),
                passed ? "/belajar/koperasi" : next.url(),
                passed ? f.say("next.to-work") : next.button(),
                from == null ? f.say("result.again") : f.say("exam.not-before", f.moment(from)),
                result.topics().stream().map(score -> topic(score, version)).toList(),
                result.review());
    }

    private static Topic topic(TopicScore score, CourseVersion version) {
        var whole = score.right() == score.of();
        var url = whole ? "" : NextCard.lessonAddress(version.slug(), score.lesson());
        return new Topic(score.title(), score.right(), score.of(), url);
    }
}
