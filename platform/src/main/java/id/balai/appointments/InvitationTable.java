package id.balai.appointments;

import id.balai.database.Sql;
import id.balai.database.Tenancy;
import id.balai.membership.OfficeRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invitations as rows; of two who accept at once, one finds it spent. */
final class InvitationTable {
    private static final String COLUMNS = "select cooperative_id, id, named, role, held_from, held_to, decision, "
            + Standing.COLUMNS + " from invitation";

    private final Sql sql;
    private final Tenancy tenancy;

    InvitationTable(Sql sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    Optional<Invitation> borne(byte[] digest) {
        tenancy.bearing(digest);
        return sql.one(COLUMNS + " where digest = ?", InvitationTable::invitation, digest);
    }

    List<Invitation> of(UUID cooperative, int most) {
        tenancy.enter(cooperative);
        return sql.list(
                COLUMNS + " where cooperative_id = ? order by invited_at desc limit ?",
                InvitationTable::invitation,
                cooperative,
                most);
    }

    void keep(Invitation invitation, byte[] digest) {
        tenancy.enter(invitation.cooperative());
        var term = invitation.term();
        sql.run(
                """
                insert into invitation (cooperative_id, id, digest, named, role, held_from, held_to, decision,
                                        invited_by, invited_at, valid_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                invitation.cooperative(),
                invitation.id(),
                digest,
                invitation.named(),
                term.role(),
                term.from(),
                term.to(),
                term.decision(),
                invitation.standing().invitedBy(),
                invitation.standing().invitedAt(),
                invitation.standing().validUntil());
    }

    void accept(Invitation invitation, UUID person, Instant at) {
        end(invitation.cooperative(), invitation.id(), "accepted_at = ?, accepted_by = ?", at, person);
    }

    void withdraw(Invitation invitation, Instant at) {
        end(invitation.cooperative(), invitation.id(), "withdrawn_at = ?", at);
    }

    private void end(UUID cooperative, UUID id, String how, Object... arguments) {
        tenancy.enter(cooperative);
        var all = new ArrayList<Object>(List.of(arguments));
        all.add(cooperative);
        all.add(id);
        var ended = sql.run(
                "update invitation set " + how
                        + " where cooperative_id = ? and id = ? and accepted_at is null and withdrawn_at is null",
                all.toArray());
        if (ended == 0) throw BadCode.spent();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                new Term(
                        OfficeRole.valueOf(row.getString(4)),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        row.getString(7)),
                Standing.read(row, 8));
    }
}
