package id.balai.authorization;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.authorization.Qualification.Lapse;
import id.balai.database.Columns;
import id.balai.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The link from learning to permission. A certificate and its qualification are written in one transaction, so they can
 * never disagree.
 */
@ApplicationScoped
@Transactional
public class Qualifications {
    private static final String SELECT = """
            select person_id, competency, level, certificate_id, certificate_number, earned_on, valid_until,
                   lapsed_at, lapsed_why
            from\s""";

    private final Sql sql;

    @Inject
    public Qualifications(Sql sql) {
        this.sql = sql;
    }

    public void earned(
            UUID person,
            String competency,
            int level,
            UUID certificate,
            String certificateNumber,
            LocalDate earnedOn,
            LocalDate validUntil) {
        var earned =
                Qualification.earned(person, competency, level, certificate, certificateNumber, earnedOn, validUntil);
        sql.run(
                """
                insert into qualification (id, person_id, competency, level, certificate_id, certificate_number,
                                           earned_on, valid_until)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UuidCreator.getTimeOrderedEpoch(),
                earned.person(),
                earned.competency(),
                earned.level(),
                earned.certificate(),
                earned.certificateNumber(),
                earned.earnedOn(),
                earned.validUntil());
    }

    /** What this certificate proved no longer counts; a second time changes nothing. */
    public void lapsed(UUID certificate, Instant at, String reason) {
        sql.run("""
                update qualification set lapsed_at = ?, lapsed_why = ? where certificate_id = ? and lapsed_at is null
                """, at, reason, certificate);
    }

    public List<Qualification> of(UUID person) {
        return sql.list(
                SELECT + "qualification where person_id = ? order by earned_on", Qualifications::qualification, person);
    }

    /** The same, held still until this transaction ends: nobody can revoke one of them meanwhile. */
    List<Qualification> heldStill(UUID person) {
        return sql.list(
                SELECT + "qualifications_held_still(?) order by earned_on", Qualifications::qualification, person);
    }

    private static Qualification qualification(ResultSet row) throws SQLException {
        var lapsedAt = Columns.instantIfAny(row, 8);
        return new Qualification(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getInt(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                lapsedAt == null ? null : new Lapse(lapsedAt, row.getString(9)));
    }
}
