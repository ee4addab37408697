package id.balai.light.player;

import id.balai.light.site.Frame;
import id.balai.records.Happening;
import id.balai.records.Outcome;
import id.balai.records.Verb;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a learning history. */
final class HistoryWords {
    private HistoryWords() {}

    static String did(Frame f, Happening happening) {
        var verb = happening.verb();
        return verb == null
                ? f.say("history.other", happening.did(), happening.what())
                : f.say("history." + verb.name(), happening.what());
    }

    /** What came of it and where; empty where nothing is said. */
    static String outcome(Frame f, Happening happening) {
        var words = new ArrayList<String>();
        var success = happening.outcome().success();
        if (success != null && happening.verb() == Verb.ANSWERED)
            words.add(f.say(success ? "history.right" : "history.wrong"));
        score(f, happening.outcome(), words);
        var took = happening.outcome().took();
        if (took != null && took.toMinutes() > 0) words.add(f.say("history.minutes", took.toMinutes()));
        if (!happening.within().isEmpty() && !happening.within().equals(happening.what()))
            words.add(happening.within());
        return String.join(" · ", words);
    }

    private static void score(Frame f, Outcome outcome, List<String> words) {
        var raw = outcome.raw();
        var max = outcome.max();
        var scaled = outcome.scaled();
        if (raw != null && max != null) words.add(f.say("history.score", Math.round(raw), Math.round(max)));
        else if (scaled != null) words.add(f.say("history.percent", Math.round(scaled * 100)));
    }
}
