package id.balai.assessment;

/** How somebody did on the items of one lesson. */
public record TopicScore(String lesson, String title, int right, int of) {}
