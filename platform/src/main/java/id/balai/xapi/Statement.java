package id.balai.xapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A statement that keeps every rule of the version it was received under. What it says never changes. */
public record Statement(ObjectNode json) {
    /** Judges what was received, and refuses it by the rule it breaks. */
    public static Statement received(JsonNode json, Version version) {
        StatementRules.check(Place.root(json, "statement", version));
        return new Statement((ObjectNode) json);
    }

    public Optional<UUID> id() {
        return json.has("id") ? Optional.of(UUID.fromString(json.get("id").textValue())) : Optional.empty();
    }

    /** The statement this one is about, if it is about one. */
    public Optional<UUID> target() {
        var object = json.path("object");
        if (!object.path("objectType").asText().equals("StatementRef")) return Optional.empty();
        return Optional.of(UUID.fromString(object.get("id").textValue()));
    }

    public boolean voids() {
        return json.path("verb").path("id").asText().equals(StatementRules.VOIDED);
    }

    /** Data 2.3: whether the two say the same, apart from stamps, words of display, and order that means nothing. */
    public boolean sameMeaningAs(Statement other) {
        return Meaning.of(this).equals(Meaning.of(other));
    }

    /** What comes with this statement and with a statement inside it. */
    public List<Attachment> attachments() {
        var found = new ArrayList<Attachment>();
        json.path("attachments").forEach(attachment -> found.add(Attachment.of(attachment)));
        json.path("object").path("attachments").forEach(attachment -> found.add(Attachment.of(attachment)));
        return found;
    }

    /** What was signed, before the signature was attached to it. */
    public Statement withoutAttachments() {
        var without = json.deepCopy();
        without.remove("attachments");
        return new Statement(without);
    }

    /**
     * This statement as we keep it: with its id, by whose authority it is stored and under which version. When it is
     * stored, the store itself says, and by that the time of a statement that names none.
     */
    public Statement stamped(UUID id, JsonNode authority, Version version) {
        var stamped = ContextActivities.asLists(json.deepCopy());
        stamped.put("id", id.toString());
        stamped.remove("stored");
        stamped.set("authority", authority);
        if (!stamped.has("version")) stamped.put("version", version == Version.V1_0_3 ? "1.0.0" : version.number());
        return new Statement(stamped);
    }
}
