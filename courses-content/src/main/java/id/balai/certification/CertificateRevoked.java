package id.balai.certification;

import java.util.UUID;

/** A certificate was revoked. */
public record CertificateRevoked(UUID certificate) {}
