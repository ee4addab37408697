package id.balai.launch;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.balai.records.Activity;
import id.balai.records.Statements;
import id.balai.records.Verb;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a SCORM 1.2 unit keeps with its LMS (Run-Time Environment 3.4): names and values, held to the lengths and words
 * of the standard. A stranger's code is told no name of a person.
 */
final class ScormData {
    static final String STATUS = "cmi.core.lesson_status";
    private static final String RAW = "cmi.core.score.raw";
    private static final String EXIT = "cmi.core.exit";
    private static final String SESSION_TIME = "cmi.core.session_time";
    private static final String TOTAL_TIME = "cmi.core.total_time";
    private static final int MOST = 1_000;
    private static final int LONGEST = 255;
    private static final int LONG = 4_096;
    private static final Set<String> STATES =
            Set.of("passed", "completed", "failed", "incomplete", "browsed", "not attempted");
    private static final Set<String> LONG_ONES = Set.of("cmi.suspend_data", "cmi.comments");
    private static final Pattern SETTABLE = Pattern.compile(
            "cmi\\.(suspend_data|comments|core\\.(lesson_location|lesson_status|exit|session_time|score\\.(raw|min|max))"
                    + "|student_preference\\.(audio|language|speed|text)"
                    + "|(objectives|interactions)\\.\\d{1,3}\\.[a-z_]+(\\.(\\d{1,3}\\.)?[a-z_]+)?)");
    private static final Pattern TIME = Pattern.compile("(\\d{2,4}):(\\d{2}):(\\d{2})(\\.\\d{1,2})?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}(\\.\\d{1,7})?");

    private ScormData() {}

    /** What the unit may read at its start. */
    static Map<String, String> of(Map<String, String> kept, ContentUnit unit, UUID person) {
        var data = new TreeMap<>(kept);
        data.putIfAbsent(STATUS, "not attempted");
        data.putIfAbsent(TOTAL_TIME, "0000:00:00.00");
        data.put("cmi.core.entry", kept.isEmpty() ? "ab-initio" : "suspend".equals(kept.get(EXIT)) ? "resume" : "");
        data.put("cmi.core.student_id", person.toString());
        data.put("cmi.core.student_name", "");
        data.put("cmi.core.credit", "credit");
        data.put("cmi.core.lesson_mode", "normal");
        data.put("cmi.launch_data", unit.launchParameters());
        data.remove(EXIT);
        data.remove(SESSION_TIME);
        if (unit.masteryScore() != null)
            data.put(
                    "cmi.student_data.mastery_score",
                    percent(unit.masteryScore()).toPlainString());
        return data;
    }

    /** What is kept after a commit; whatever the standard does not know or allow is left out. */
    static Map<String, String> committed(
            Map<String, String> before, Map<String, String> sent, ContentUnit unit, boolean finished) {
        var after = new TreeMap<>(before);
        sent.entrySet().stream()
                .filter(each -> fits(each.getKey(), each.getValue()))
                .limit(MOST)
                .forEach(each -> after.put(each.getKey(), each.getValue()));
        if (after.size() > MOST) return before;
        if (finished) finish(after, unit);
        return after;
    }

    /** The mastery score decides where there is one, whatever the unit said (3.4.4, lesson_status). */
    private static void finish(Map<String, String> data, ContentUnit unit) {
        var mastery = unit.masteryScore();
        var raw = data.get(RAW);
        if (mastery != null && raw != null && !raw.isEmpty())
            data.put(STATUS, new BigDecimal(raw).compareTo(percent(mastery)) >= 0 ? "passed" : "failed");
        else if ("not attempted".equals(data.getOrDefault(STATUS, "not attempted"))) data.put(STATUS, "completed");
        var lasted = seconds(requireNonNullElse(data.remove(SESSION_TIME), ""));
        data.put(TOTAL_TIME, time(lasted + seconds(data.getOrDefault(TOTAL_TIME, ""))));
    }

    static boolean passed(Map<String, String> data) {
        return "passed".equals(data.get(STATUS));
    }

    static boolean completed(Map<String, String> data) {
        return "completed".equals(data.get(STATUS)) || passed(data);
    }

    /** What the records are told when the status has changed to one that judges. */
    static Optional<ObjectNode> statement(
            Map<String, String> before, Map<String, String> after, UnitSession.Launch launch, ContentUnit unit) {
        var status = after.getOrDefault(STATUS, "");
        if (status.equals(before.get(STATUS))) return Optional.empty();
        var activity = Activity.at("unit/" + unit.id(), Activity.Type.LESSON, unit.title());
        var told = switch (status) {
            case "passed" ->
                Statements.of(launch.person(), Verb.PASSED, activity).success(true);
            case "failed" ->
                Statements.of(launch.person(), Verb.FAILED, activity).success(false);
            case "completed" ->
                Statements.of(launch.person(), Verb.COMPLETED, activity).completion(true);
            default -> null;
        };
        if (told == null) return Optional.empty();
        var raw = after.getOrDefault(RAW, "");
        if (!raw.isEmpty()) told.score(Math.round(Double.parseDouble(raw)), 100);
        return Optional.of(told.registration(launch.registration()).json());
    }

    private static boolean fits(String name, String value) {
        if (!SETTABLE.matcher(name).matches()) return false;
        if (value.length() > (LONG_ONES.contains(name) ? LONG : LONGEST)) return false;
        return switch (name) {
            case STATUS -> STATES.contains(value);
            case SESSION_TIME -> TIME.matcher(value).matches();
            case RAW, "cmi.core.score.min", "cmi.core.score.max" -> value.isEmpty() || isPercent(value);
            case EXIT -> Set.of("time-out", "suspend", "logout", "").contains(value);
            default -> true;
        };
    }

    private static BigDecimal percent(double masteryScore) {
        return BigDecimal.valueOf(masteryScore).movePointRight(2).stripTrailingZeros();
    }

    private static boolean isPercent(String value) {
        return NUMBER.matcher(value).matches() && Math.abs(Double.parseDouble(value) - 50) <= 50;
    }

    private static long seconds(String time) {
        var parts = TIME.matcher(time);
        if (!parts.matches()) return 0;
        return Long.parseLong(parts.group(1)) * 3_600
                + Long.parseLong(parts.group(2)) * 60
                + Long.parseLong(parts.group(3));
    }

    private static String time(long seconds) {
        return "%04d:%02d:%02d.00".formatted(Math.min(9_999, seconds / 3_600), seconds / 60 % 60, seconds % 60);
    }
}
