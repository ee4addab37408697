package id.balai.courses;

/**
 * One idea on one screen, and the question that tells whether it arrived.
 *
 * @param number counted from one within its lesson
 * @param html clean HTML, safe to show as it is
 */
public record Step(int number, String title, String html, Question question) {}
