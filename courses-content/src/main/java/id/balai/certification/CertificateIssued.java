package id.balai.certification;

import java.util.UUID;

/** A certificate was issued. */
public record CertificateIssued(UUID certificate) {}
