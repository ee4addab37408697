package id.balai.learning;

import java.time.LocalDate;

/** A question that was answered wrong and comes again on a day. */
public record Repeat(String lesson, int step, LocalDate dueOn) {}
