package id.balai.records.rest;

import id.balai.records.AttachmentFiles;
import id.balai.records.Stored;
import id.balai.xapi.Attachment;
import id.balai.xapi.Statement;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Data 2.4.11: statements and their attachments in one answer, each attachment once, written out part by part. */
final class MixedAnswer implements StreamingOutput {
    private final String boundary = "balai-" + UUID.randomUUID();
    private final String json;
    private final Map<String, Attachment> attachments = new LinkedHashMap<>();
    private final AttachmentFiles files;

    MixedAnswer(String json, List<Stored> statements, AttachmentFiles files) {
        this.json = json;
        this.files = files;
        for (var stored : statements)
            for (var attachment : new Statement(stored.json()).attachments())
                attachments.putIfAbsent(attachment.sha2(), attachment);
    }

    String contentType() {
        return "multipart/mixed; boundary=\"" + boundary + "\"";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        text(out, "--" + boundary + "\r\nContent-Type: application/json\r\n\r\n" + json + "\r\n");
        for (var attachment : attachments.values()) {
            var part = files.part(attachment.sha2(), 0);
            if (part.isPresent()) file(out, attachment, part);
        }
        text(out, "--" + boundary + "--\r\n");
    }

    private void file(OutputStream out, Attachment attachment, Optional<byte[]> first) throws IOException {
        text(
                out,
                "--" + boundary + "\r\nContent-Type: " + attachment.contentType()
                        + "\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: " + attachment.sha2()
                        + "\r\n\r\n");
        var part = first;
        for (var number = 1; part.isPresent(); number++) {
            out.write(part.get());
            part = files.part(attachment.sha2(), number);
        }
        text(out, "\r\n");
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
