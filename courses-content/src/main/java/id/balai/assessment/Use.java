package id.balai.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an item is for; an item of the examination is never seen before it. */
public enum Use {
    @JsonProperty("placement")
    PLACEMENT,
    @JsonProperty("exam")
    EXAM
}
