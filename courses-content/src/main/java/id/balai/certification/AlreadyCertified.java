package id.balai.certification;

import id.balai.refusal.Refusal;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Whoever holds a certificate that is valid for a good while need not be examined again. */
public final class AlreadyCertified extends Refusal {
    AlreadyCertified(Certificate certificate) {
        super(
                Kind.CONFLICT,
                "ALREADY_CERTIFIED",
                Map.of(
                        "number",
                        certificate.number(),
                        "until",
                        DateTimeFormatter.ofPattern("d MMMM yyyy", CertificateWords.INDONESIAN)
                                .format(certificate.validUntil())));
    }
}
