package id.balai.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.X509CertUtils;
import id.balai.refusal.Refusal;
import id.balai.xapi.Attachment;
import id.balai.xapi.Reading;
import id.balai.xapi.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.Map;
import java.util.Set;

/** Data 2.6: a signed statement brings itself along, signed; what was signed must be what it says. */
final class Signature {
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512);
    private static final int MAX_BYTES = 1 << 20;

    private Signature() {}

    static void check(Statement statement, Map<String, Part> parts) {
        for (var attachment : statement.attachments()) {
            var part = parts.get(attachment.sha2());
            if (attachment.isSignature() && part != null) check(statement, attachment, part);
        }
    }

    private static void check(Statement statement, Attachment attachment, Part part) {
        require(attachment.contentType().startsWith("application/octet-stream"), "is application/octet-stream");
        var signature = parsed(part);
        require(ALGORITHMS.contains(signature.getHeader().getAlgorithm()), "uses RS256, RS384 or RS512");
        require(matchesItsCertificate(signature), "matches the certificate it names");
        require(signed(signature).sameMeaningAs(statement.withoutAttachments()), "says what the statement says");
    }

    private static JWSObject parsed(Part part) {
        try {
            if (Files.size(part.file()) > MAX_BYTES) throw new TooMuch("signature bytes", MAX_BYTES);
            return JWSObject.parse(Files.readString(part.file()).strip());
        } catch (ParseException notJws) {
            throw refused("is a compact JWS");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where a signature names its certificate it must hold; where it names none, there is nothing to hold it against. */
    private static boolean matchesItsCertificate(JWSObject signature) {
        var chain = signature.getHeader().getX509CertChain();
        if (chain == null || chain.isEmpty()) return true;
        try {
            var certificate = X509CertUtils.parse(chain.get(0).decode());
            return certificate != null
                    && certificate.getPublicKey() instanceof RSAPublicKey key
                    && signature.verify(new RSASSAVerifier(key));
        } catch (JOSEException unusable) {
            return false;
        }
    }

    private static Statement signed(JWSObject signature) {
        try {
            if (Reading.json(signature.getPayload().toBytes()) instanceof ObjectNode said)
                return new Statement(said).withoutAttachments();
        } catch (Refusal notJson) {
            throw refused("signs JSON");
        }
        throw refused("signs a statement");
    }

    private static void require(boolean met, String sentence) {
        if (!met) throw refused(sentence);
    }

    private static BadRequest refused(String sentence) {
        return new BadRequest("attachments", "Data 2.6", "a signature " + sentence);
    }
}
