package id.balai.light.player;

import id.balai.courses.CourseVersion;
import id.balai.learning.NextStep;
import id.balai.light.site.Frame;
import java.time.Instant;
import java.util.HashMap;

/** The one card that says what to do next: why, how many minutes, how much data, and the button. */
public record NextCard(String kicker, String title, String under, String url, String button) {

    static NextCard of(Frame f, NextStep next, CourseVersion version) {
        var slug = version.slug();
        var why = f.words().tell("reason." + next.reason(), facts(f, next));
        return switch (next.kind()) {
            case PLACEMENT ->
                new NextCard(
                        f.say("next.kicker"),
                        f.say("placement.title"),
                        why,
                        "/belajar/" + slug + "/penempatan",
                        f.say("next.start", next.minutes(), f.size(next.kilobytes() * 1000L)));
            case LESSON -> lesson(f, next, version, why);
            case EXAM ->
                new NextCard(
                        f.say("next.kicker"),
                        f.say("exam.of", version.title()),
                        why,
                        "/belajar/" + slug + "#ujian",
                        f.say("exam.look", next.minutes()));
            case CERTIFIED ->
                new NextCard(
                        f.say("next.certified"),
                        version.content().certificateTitle(),
                        why,
                        "/belajar/koperasi",
                        f.say("next.to-work"));
        };
    }

    private static NextCard lesson(Frame f, NextStep next, CourseVersion version, String why) {
        var key = String.valueOf(next.lesson());
        var address = lessonAddress(version.slug(), key) + (next.step() > 1 ? "#s" + next.step() : "");
        var place = f.say(
                "next.lesson-of",
                version.title(),
                version.position(key),
                version.lessons().size());
        var button = f.say("next.go-on", next.minutes(), f.size(next.kilobytes() * 1000L));
        return new NextCard(why, next.title(), place, address, button);
    }

    static String lessonAddress(String slug, String lesson) {
        return "/belajar/" + slug + "/pelajaran/" + lesson;
    }

    private static HashMap<String, Object> facts(Frame f, NextStep next) {
        var facts = new HashMap<String, Object>(next.facts());
        facts.computeIfPresent("from", (key, from) -> from instanceof Instant at ? f.moment(at) : from);
        return facts;
    }
}
