package id.balai.courses;

import java.util.List;
import java.util.Map;

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
        List<LessonSource> lessons) {}
