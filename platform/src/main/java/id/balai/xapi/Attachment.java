package id.balai.xapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Data 2.4.11: what a statement says about something that comes with it. */
public record Attachment(String usageType, String contentType, String sha2, long length, boolean elsewhere) {
    private static final String SIGNATURE = "http://adlnet.gov/expapi/attachments/signature";

    static Attachment of(JsonNode json) {
        return new Attachment(
                json.path("usageType").asText(),
                json.path("contentType").asText(),
                json.path("sha2").asText().toLowerCase(Locale.ROOT),
                json.path("length").asLong(),
                json.has("fileUrl"));
    }

    public boolean isSignature() {
        return usageType.equals(SIGNATURE);
    }
}
