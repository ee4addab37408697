package id.balai.certification;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import id.balai.courses.CourseVersion;
import id.balai.region.Zones;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A certificate as an Open Badge 3.0: a verifiable credential signed as a JWT
 * (https://www.imsglobal.org/spec/ob/v3p0/, section 8.2). It names the holder by an opaque identifier only.
 */
final class Badge {
    private static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    private final Certificate certificate;
    private final CourseVersion course;
    private final Issuing issuing;

    Badge(Certificate certificate, CourseVersion course, Issuing issuing) {
        this.certificate = certificate;
        this.course = course;
        this.issuing = issuing;
    }

    String signed() {
        var header = new JWSHeader.Builder(JWSAlgorithm.EdDSA)
                .type(JOSEObjectType.JWT)
                .jwk(issuing.key().open())
                .build();
        var jws = new JWSObject(header, new Payload(claims()));
        try {
            jws.sign(new JdkEd25519Signer(issuing.key()));
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
        return jws.serialize();
    }

    private Map<String, Object> claims() {
        var claims = new LinkedHashMap<>(credential());
        claims.put("iss", issuer());
        claims.put("jti", id());
        claims.put("sub", subject());
        claims.put("nbf", from().getEpochSecond());
        claims.put("exp", until().getEpochSecond());
        return claims;
    }

    private Map<String, Object> credential() {
        var credential = new LinkedHashMap<String, Object>();
        credential.put("@context", CONTEXT);
        credential.put("id", id());
        credential.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        credential.put("name", certificate.title());
        credential.put(
                "issuer",
                Map.of("id", issuer(), "type", List.of("Profile"), "name", certificate.issuer(), "url", site()));
        credential.put("validFrom", from().toString());
        credential.put("validUntil", until().toString());
        credential.put(
                "credentialSubject",
                Map.of("id", subject(), "type", List.of("AchievementSubject"), "achievement", achievement()));
        credential.put(
                "credentialStatus",
                Map.of("id", site() + "/api/certificates/revoked", "type", "1EdTechRevocationList"));
        return credential;
    }

    private Map<String, Object> achievement() {
        return Map.of(
                "id", site() + "/api/courses#" + course.slug(),
                "type", List.of("Achievement"),
                "achievementType", "Certificate",
                "name", certificate.title(),
                "description", say("badge-description", course.title()),
                "criteria",
                        Map.of(
                                "narrative",
                                say("badge-criteria", course.content().passPercent())));
    }

    private static String say(String key, Object fact) {
        var words = CertificateWords.in(CertificateWords.INDONESIAN);
        return new MessageFormat(words.getString(key), CertificateWords.INDONESIAN).format(new Object[] {fact});
    }

    private Instant from() {
        return certificate.issuedOn().atStartOfDay(Zones.WIB).toInstant();
    }

    private Instant until() {
        return Zones.endOf(certificate.validUntil()).minusSeconds(1);
    }

    private String id() {
        return "urn:uuid:" + certificate.id();
    }

    private String subject() {
        return "urn:uuid:" + certificate.person();
    }

    private String issuer() {
        return site();
    }

    private String site() {
        return issuing.publicUrl();
    }
}
