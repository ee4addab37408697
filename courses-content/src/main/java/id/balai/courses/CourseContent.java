package id.balai.courses;

import static id.balai.courses.CourseProblem.unless;

import id.balai.refusal.NotFound;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything an author decides about a course.
 *
 * @param competency the code of what passing proves, at this level
 * @param numberPrefix how the numbers of its certificates begin
 * @param issuerRegion region code of the office that issues its certificates
 * @param unlocks what the learner may do afterwards, in their words
 * @param blueprint how many examination items each module gives
 */
public record CourseContent(
        String slug,
        String title,
        String summary,
        String language,
        String competency,
        int level,
        String certificateTitle,
        String numberPrefix,
        int validityMonths,
        String issuer,
        String issuerRegion,
        int passPercent,
        int examMinutes,
        List<String> unlocks,
        List<CourseModule> modules,
        Map<String, Integer> blueprint,
        List<LessonSource> lessons) {
    private static final int MOST_LESSONS = 60;
    private static final int MOST_ITEMS = 100;

    public CourseContent {
        unless(Slugs.fits(slug), "slug", "COURSE_SLUG");
        unless(!title.isBlank() && title.length() <= 120, "title", "COURSE_TITLE");
        unless(!summary.isBlank() && summary.length() <= 600, "summary", "COURSE_SUMMARY");
        unless(competency.matches("[A-Z][A-Z_]{2,39}") && level >= 1 && level <= 5, "competency", "COURSE_COMPETENCY");
        unless(numberPrefix.matches("[A-Z0-9]{2,8}"), "numberPrefix", "COURSE_PREFIX");
        unless(issuerRegion.matches("\\d{2}(\\.\\d{2}){0,2}"), "issuerRegion", "COURSE_REGION");
        unless(validityMonths >= 1 && validityMonths <= 120, "validityMonths", "COURSE_VALIDITY");
        unless(passPercent >= 1 && passPercent <= 100, "passPercent", "COURSE_PASS");
        unless(examMinutes >= 5 && examMinutes <= 240, "examMinutes", "COURSE_MINUTES");
        unlocks = List.copyOf(unlocks);
        modules = List.copyOf(modules);
        blueprint = Map.copyOf(blueprint);
        lessons = List.copyOf(lessons);
        unless(lessons.size() <= MOST_LESSONS && inOrder(modules, lessons), "modules", "COURSE_LESSONS");
        unless(fits(blueprint, modules), "blueprint", "COURSE_BLUEPRINT");
    }

    public LessonSource lesson(String key) {
        return lessons.stream()
                .filter(lesson -> lesson.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("lesson", key));
    }

    /** The same course with one lesson written anew. */
    CourseContent with(LessonSource changed) {
        var changes = lessons.stream()
                .map(lesson -> lesson.key().equals(changed.key()) ? changed : lesson)
                .toList();
        return new CourseContent(
                slug,
                title,
                summary,
                language,
                competency,
                level,
                certificateTitle,
                numberPrefix,
                validityMonths,
                issuer,
                issuerRegion,
                passPercent,
                examMinutes,
                unlocks,
                modules,
                blueprint,
                changes);
    }

    /** How many items an examination draws from this module. */
    public int examItems(CourseModule module) {
        return blueprint.getOrDefault(module.key(), 0);
    }

    /** How many items an examination draws. */
    public int examItems() {
        return blueprint.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The modules name every lesson once, in the order in which the lessons stand. */
    private static boolean inOrder(List<CourseModule> modules, List<LessonSource> lessons) {
        var named =
                modules.stream().flatMap(module -> module.lessons().stream()).toList();
        return !named.isEmpty()
                && new HashSet<>(named).size() == named.size()
                && named.equals(lessons.stream().map(LessonSource::key).toList());
    }

    private static boolean fits(Map<String, Integer> blueprint, List<CourseModule> modules) {
        var total = blueprint.values().stream().mapToInt(Integer::intValue).sum();
        return total >= 1
                && total <= MOST_ITEMS
                && blueprint.values().stream().allMatch(count -> count >= 0)
                && modules.stream()
                        .map(CourseModule::key)
                        .collect(Collectors.toSet())
                        .containsAll(blueprint.keySet());
    }
}
