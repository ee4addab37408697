package id.balai.assessment;

/**
 * That an answer was taken.
 *
 * @param complete whether nothing is left to answer
 */
public record Graded(int answered, int of, boolean complete) {}
