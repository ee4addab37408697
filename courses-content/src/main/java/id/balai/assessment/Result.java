package id.balai.assessment;

import java.util.List;
import java.util.UUID;

/**
 * How an examination ended.
 *
 * @param percent right answers of all drawn items, rounded down
 * @param topics always there
 * @param review each item with its explanation, once passed; empty before
 */
public record Result(
        UUID attempt,
        int right,
        int of,
        int percent,
        int passPercent,
        boolean passed,
        List<TopicScore> topics,
        List<ItemReview> review) {}
