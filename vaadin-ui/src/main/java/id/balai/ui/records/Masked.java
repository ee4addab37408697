package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A statement for a reader who is not to see who is meant: whatever identifies an agent is covered. */
final class Masked {
    private static final List<String> IDENTIFIERS = List.of("mbox", "mbox_sha1sum", "openid", "account");

    private Masked() {}

    static JsonNode of(ObjectNode statement) {
        var masked = statement.deepCopy();
        cover(masked);
        return masked;
    }

    private static void cover(JsonNode node) {
        if (node instanceof ObjectNode object && isAgent(object)) {
            IDENTIFIERS.forEach(name -> {
                if (object.has(name)) object.put(name, text("told.covered"));
            });
            if (object.has("name")) object.put("name", text("told.covered"));
        }
        node.forEach(Masked::cover);
    }

    private static boolean isAgent(ObjectNode object) {
        return IDENTIFIERS.stream().anyMatch(object::has)
                || List.of("Agent", "Group").contains(object.path("objectType").asText());
    }
}
