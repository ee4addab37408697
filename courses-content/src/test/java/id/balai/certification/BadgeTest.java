package id.balai.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.jwk.OctetKeyPair;
import id.balai.courses.CourseVersion;
import id.balai.courses.ShippedCourse;
import id.balai.web.Json;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadgeTest {
    private final IssuerKey key = new IssuerKey(IssuerKey.generate());
    private final CourseVersion course = new CourseVersion(
            new UUID(0, 1),
            new UUID(0, 2),
            1,
            ShippedCourse.read("pembukuan-koperasi-dasar"),
            List.of(),
            Instant.EPOCH);
    private final String jwt =
            new Badge(PaperTest.certificate(null), course, new Issuing("https://balai.example/", key)).signed();

    @Test
    void it_is_an_open_badge_of_the_issuer_for_the_achievement() throws Exception {
        JsonNode claims = Json.MAPPER.readTree(JWSObject.parse(jwt).getPayload().toString());

        assertThat(claims.at("/type").toString()).contains("VerifiableCredential", "OpenBadgeCredential");
        assertThat(claims.at("/issuer/name").textValue()).isEqualTo("Dinas Kominfo Kabupaten Klaten");
        assertThat(claims.at("/credentialSubject/achievement/name").textValue())
                .isEqualTo("Pembukuan Koperasi, tingkat 2");
        assertThat(claims.at("/credentialSubject/achievement/criteria/narrative")
                        .textValue())
                .contains("75 persen");
        assertThat(claims.at("/iss").textValue())
                .isEqualTo(claims.at("/issuer/id").textValue());
        assertThat(claims.at("/validUntil").textValue()).isEqualTo("2028-11-20T16:59:59Z");
        assertThat(claims.toString()).doesNotContain("Sri Wahyuni");
    }

    @Test
    void its_signature_holds_under_the_key_it_names_and_breaks_with_a_changed_letter() throws Exception {
        var jws = JWSObject.parse(jwt);
        var named = (OctetKeyPair) jws.getHeader().getJWK();

        assertThat(named).isEqualTo(key.open());
        assertThat(named.isPrivate()).isFalse();
        assertThat(holds(named, new String(jws.getSigningInput(), StandardCharsets.US_ASCII), jws))
                .isTrue();
        assertThat(holds(named, new String(jws.getSigningInput(), StandardCharsets.US_ASCII) + "A", jws))
                .isFalse();
    }

    /** Checked without our signer: the public point read from the JWK by the JDK alone. */
    private static boolean holds(OctetKeyPair named, String input, JWSObject jws) throws Exception {
        var bytes = named.getDecodedX();
        var odd = (bytes[31] & 0x80) != 0;
        bytes[31] &= 0x7f;
        var reversed = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) reversed[i] = bytes[bytes.length - 1 - i];
        var point = new EdECPoint(odd, new BigInteger(1, reversed));
        var open = KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(open);
        signature.update(input.getBytes(StandardCharsets.US_ASCII));
        return signature.verify(jws.getSignature().decode());
    }

    @Test
    void the_key_is_made_once_and_read_by_its_owner_only(@TempDir Path folder) throws Exception {
        var file = folder.resolve("keys/badges.jwk");

        var first = IssuerKey.loadOrCreate(file);
        var second = IssuerKey.loadOrCreate(file);

        assertThat(second.open()).isEqualTo(first.open());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(first.toString()).doesNotContain(first.pair().getD().toString());
    }
}
