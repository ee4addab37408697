package id.balai.records.rest;

import id.balai.records.BadRequest;
import id.balai.records.Limits;
import id.balai.records.Part;
import id.balai.records.TooMuch;
import id.balai.xapi.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Files that came with statements, written to disk as they stream in, their hashes checked on the way (2.4.11). */
record SpooledParts(Map<String, Part> byHash) implements AutoCloseable {
    private static final String CLAUSE = "Data 2.4.11";

    static SpooledParts read(MixedBody body) {
        var spooled = new SpooledParts(new HashMap<>());
        try {
            long total = 0;
            for (var part = body.next(); part.isPresent(); part = body.next()) {
                total += spooled.add(part.get());
                if (total > Limits.ATTACHMENTS_BYTES) throw new TooMuch("attachment bytes", Limits.ATTACHMENTS_BYTES);
            }
            return spooled;
        } catch (RuntimeException refused) {
            spooled.close();
            throw refused;
        }
    }

    private long add(MixedBody.Section section) {
        var encoding = section.header("Content-Transfer-Encoding");
        if (!encoding.equals("binary")) throw refused("Content-Transfer-Encoding", "must be binary");
        var sha2 = section.header("X-Experience-API-Hash").toLowerCase(Locale.ROOT);
        if (!Format.SHA2.fits(sha2)) throw refused("X-Experience-API-Hash", "must be the hash of the attachment");
        try {
            if (!byHash.containsKey(sha2)) byHash.put(sha2, new Part(sha2, Files.createTempFile("xapi", ".part")));
            if (byHash.size() > Limits.ATTACHMENTS) throw new TooMuch("attachments", Limits.ATTACHMENTS);
            var part = Objects.requireNonNull(byHash.get(sha2));
            var digest = MessageDigest.getInstance("SHA-" + sha2.length() * 4);
            try (var out = new DigestOutputStream(Files.newOutputStream(part.file()), digest)) {
                var length = copy(section, out);
                if (!HexFormat.of().formatHex(digest.digest()).equals(sha2))
                    throw refused("X-Experience-API-Hash", "must be the hash of the attachment");
                return length;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long copy(MixedBody.Section section, DigestOutputStream out) throws IOException {
        var buffer = new byte[1 << 16];
        long length = 0;
        for (var read = section.content().read(buffer);
                read >= 0;
                read = section.content().read(buffer)) {
            length += read;
            if (length > Limits.ATTACHMENT_BYTES) throw new TooMuch("attachment bytes", Limits.ATTACHMENT_BYTES);
            out.write(buffer, 0, read);
        }
        return length;
    }

    private static BadRequest refused(String field, String sentence) {
        return new BadRequest(field, CLAUSE, sentence);
    }

    @Override
    public void close() {
        for (var part : byHash.values()) {
            try {
                Files.deleteIfExists(part.file());
            } catch (IOException leftBehind) {
                part.file().toFile().deleteOnExit();
            }
        }
    }
}
