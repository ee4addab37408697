package id.balai.light.player;

import id.balai.authorization.GuardResult;
import id.balai.light.site.Frame;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;

/**
 * What one guard says, in words.
 *
 * @param remedy what would make it pass; empty where nothing needs to
 */
public record Reasons(boolean passed, String text, String remedy) {

    static Reasons of(Frame f, GuardResult result) {
        var facts = new HashMap<String, Object>();
        result.facts().forEach((name, fact) -> facts.put(name, word(f, name, fact)));
        var key = "guard." + result.code();
        return new Reasons(result.passed(), f.words().tell(key, facts), remedy(f, result, key));
    }

    private static String remedy(Frame f, GuardResult result, String key) {
        var remedy = result.remedy();
        if (remedy == null) return f.words().has(key + ".remedy") ? f.say(key + ".remedy") : "";
        if (remedy.lessonsLeft() == 0) return f.say("remedy.exam");
        var say = remedy.examDue() ? "remedy.lessons-and-exam" : "remedy.lessons";
        return f.say(say, remedy.lessonsLeft(), remedy.minutesLeft());
    }

    private static Object word(Frame f, String name, Object fact) {
        if (fact instanceof LocalDate day) return f.date(day);
        var key = switch (name) {
            case "role" -> "role.in." + fact.toString().toUpperCase(Locale.ROOT);
            case "action" -> "action." + fact;
            case "competency" -> "competency." + fact;
            default -> "";
        };
        return f.words().has(key) ? f.say(key) : fact;
    }
}
