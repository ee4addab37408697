package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import id.balai.records.Happening;
import id.balai.records.Outcome;
import id.balai.records.Verb;
import id.balai.ui.shell.Texts;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The words of what happened. */
final class Telling {
    private Telling() {}

    static String did(Happening happening) {
        var verb = happening.verb();
        return verb == null ? happening.did() : text("verb", verb);
    }

    /** What came of it; empty where nothing is said. */
    static String outcome(Happening happening) {
        var outcome = happening.outcome();
        var words = new ArrayList<String>();
        var success = outcome.success();
        if (success != null && happening.verb() == Verb.ANSWERED)
            words.add(text(success ? "told.right" : "told.wrong"));
        else if (success != null) words.add(text(success ? "told.passed" : "told.failed"));
        score(outcome, words);
        var took = outcome.took();
        if (took != null && took.toMinutes() > 0) words.add(text("told.minutes", took.toMinutes()));
        return String.join(", ", words);
    }

    /** How somebody is called whose name is not for the reader: always the same, and not found in any list of people. */
    static String code(Happening happening) {
        return code(Objects.requireNonNullElse(happening.person(), happening.actor()));
    }

    static String code(Object whom) {
        return text("told.code", Integer.toHexString(whom.hashCode()));
    }

    private static void score(Outcome outcome, List<String> words) {
        var raw = outcome.raw();
        var max = outcome.max();
        var scaled = outcome.scaled();
        if (raw != null && max != null) words.add(text("told.score", number(raw), number(max)));
        else if (raw != null) words.add(text("told.points", number(raw)));
        else if (scaled != null) words.add(text("told.percent", number(scaled * 100)));
    }

    private static String number(double number) {
        var format = NumberFormat.getNumberInstance(Texts.INDONESIAN);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
