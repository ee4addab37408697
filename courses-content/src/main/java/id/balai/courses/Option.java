package id.balai.courses;

/** One answer a learner may tap, and what we say to it. */
public record Option(String text, String feedback, boolean right) {}
