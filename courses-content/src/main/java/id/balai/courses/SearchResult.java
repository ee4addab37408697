package id.balai.courses;

import java.util.List;

/** What was found, best first. */
public record SearchResult(long total, List<SearchHit> hits) {}
