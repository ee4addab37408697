package id.balai.xapi;

import java.util.Set;

/** Data 2.4.11: what comes with it. */
final class AttachmentRules {
    private static final Set<String> PROPERTIES =
            Set.of("usageType", "display", "description", "contentType", "length", "sha2", "fileUrl");

    private AttachmentRules() {}

    static void check(Place attachments) {
        attachments.elements().forEach(AttachmentRules::attachment);
    }

    private static void attachment(Place attachment) {
        attachment.objectOf(PROPERTIES);
        attachment.get("usageType", Rule.ATTACHMENT_USAGE_TYPE).iri();
        attachment.get("display", Rule.ATTACHMENT_DISPLAY).languageMap();
        attachment.where("description", Place::languageMap);
        attachment
                .get("contentType", Rule.ATTACHMENT_CONTENT_TYPE)
                .format(Format.MEDIA_TYPE, Rule.ATTACHMENT_CONTENT_TYPE);
        var length = attachment.get("length", Rule.ATTACHMENT_LENGTH);
        length.require(length.node().isIntegralNumber() && length.node().asLong() >= 0, Rule.ATTACHMENT_LENGTH);
        attachment.get("sha2", Rule.ATTACHMENT_SHA2).format(Format.SHA2, Rule.ATTACHMENT_SHA2);
        attachment.where("fileUrl", Place::iri);
    }
}
