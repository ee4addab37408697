package id.balai.authorization;

/**
 * What is left to learn until a competency is proven, and the very next step.
 *
 * @param nextTitle the next step's title, with its minutes and its data below
 */
public record Remedy(
        String competency,
        int level,
        String course,
        String courseTitle,
        int lessonsLeft,
        int minutesLeft,
        boolean examDue,
        String url,
        String nextTitle,
        int nextMinutes,
        int nextKilobytes) {}
