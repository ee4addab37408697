package id.balai.certification;

import id.balai.certification.Certificate.Revocation;
import id.balai.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The certificates as they lie in the database. */
final class Register {
    private static final String COLUMNS =
            "select c.id, c.number, c.code, c.person_id, c.holder, c.course_version_id, c.attempt_id, c.competency,"
                    + " c.level, c.title, c.issuer, c.issuer_region, c.issued_on, c.valid_until,"
                    + " r.revoked_at, r.revoked_by, r.reason"
                    + " from certificate c left join certificate_revocation r on r.certificate_id = c.id ";

    private final Sql sql;

    Register(Sql sql) {
        this.sql = sql;
    }

    Optional<Certificate> find(UUID id) {
        return sql.one(COLUMNS + "where c.id = ?", Register::certificate, id);
    }

    Optional<Certificate> byCode(VerificationCode code) {
        return sql.one(COLUMNS + "where c.code = ?", Register::certificate, code.signs());
    }

    Optional<Certificate> byAttempt(UUID attempt) {
        return sql.one(COLUMNS + "where c.attempt_id = ?", Register::certificate, attempt);
    }

    List<Certificate> of(UUID person) {
        return sql.list(
                COLUMNS + "where c.person_id = ? order by c.issued_on desc, c.id desc", Register::certificate, person);
    }

    List<UUID> revoked() {
        return sql.list(
                "select certificate_id from certificate_revocation order by revoked_at",
                row -> row.getObject(1, UUID.class));
    }

    /** The next number of a series, such as PBK2-2026-3310-000001. */
    String nextNumber(String prefix, int year, String region) {
        var digits = region.replace(".", "");
        var next = sql.one(
                        "insert into certificate_series (prefix, year, region, last) values (?, ?, ?, 1)"
                                + " on conflict (prefix, year, region) do update set last = certificate_series.last + 1"
                                + " returning last",
                        row -> row.getInt(1),
                        prefix,
                        year,
                        digits)
                .orElseThrow();
        return "%s-%d-%s-%06d".formatted(prefix, year, digits, next);
    }

    void keep(Certificate certificate, VerificationCode code, Instant at) {
        sql.run(
                "insert into certificate (id, number, code, person_id, holder, course_version_id, attempt_id,"
                        + " competency, level, title, issuer, issuer_region, issued_on, valid_until, issued_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                certificate.id(),
                certificate.number(),
                code.signs(),
                certificate.person(),
                certificate.holder(),
                certificate.courseVersion(),
                certificate.attempt(),
                certificate.competency(),
                certificate.level(),
                certificate.title(),
                certificate.issuer(),
                certificate.issuerRegion(),
                certificate.issuedOn(),
                certificate.validUntil(),
                at);
    }

    /** Tells whether it was new. */
    boolean revoke(UUID certificate, Revocation revocation) {
        return 1
                == sql.run(
                        "insert into certificate_revocation (certificate_id, revoked_at, revoked_by, reason)"
                                + " values (?, ?, ?, ?) on conflict do nothing",
                        certificate,
                        revocation.at(),
                        revocation.by(),
                        revocation.reason());
    }

    private static Certificate certificate(ResultSet row) throws SQLException {
        return new Certificate(
                row.getObject(1, UUID.class),
                row.getString(2),
                new VerificationCode(row.getString(3)).grouped(),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getObject(6, UUID.class),
                row.getObject(7, UUID.class),
                row.getString(8),
                row.getInt(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getObject(13, LocalDate.class),
                row.getObject(14, LocalDate.class),
                revocation(row));
    }

    private static @Nullable Revocation revocation(ResultSet row) throws SQLException {
        var at = row.getTimestamp(15);
        return at == null ? null : new Revocation(at.toInstant(), row.getObject(16, UUID.class), row.getString(17));
    }
}
