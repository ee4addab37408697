package id.balai.appointments;

import id.balai.database.Sql;
import id.balai.database.Tenancy;
import id.balai.identity.PlatformRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invitations to the house as rows; of two who accept at once, one finds it spent. */
final class HouseInvitationTable {
    private static final int MOST = 100;
    private static final String COLUMNS =
            "select id, named, role, region, decision, " + Standing.COLUMNS + " from house_invitation";
    private static final String STILL = " where id = ? and accepted_at is null and withdrawn_at is null";

    private final Sql sql;
    private final Tenancy tenancy;

    HouseInvitationTable(Sql sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    Optional<HouseInvitation> borne(byte[] digest) {
        tenancy.bearing(digest);
        return sql.one(COLUMNS + " where digest = ?", HouseInvitationTable::invitation, digest);
    }

    List<HouseInvitation> all() {
        tenancy.asOfficial("*");
        return sql.list(COLUMNS + " order by invited_at desc limit ?", HouseInvitationTable::invitation, MOST);
    }

    void keep(HouseInvitation invitation, byte[] digest) {
        tenancy.asOfficial("*");
        sql.run(
                """
                insert into house_invitation
                    (id, digest, named, role, region, decision, invited_by, invited_at, valid_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                invitation.id(),
                digest,
                invitation.named(),
                invitation.role(),
                invitation.region(),
                invitation.decision(),
                invitation.standing().invitedBy(),
                invitation.standing().invitedAt(),
                invitation.standing().validUntil());
    }

    void accept(HouseInvitation invitation, UUID person, Instant at) {
        ended(sql.run(
                "update house_invitation set accepted_at = ?, accepted_by = ?" + STILL, at, person, invitation.id()));
    }

    void withdraw(UUID id, Instant at) {
        tenancy.asOfficial("*");
        ended(sql.run("update house_invitation set withdrawn_at = ?" + STILL, at, id));
    }

    private static void ended(int rows) {
        if (rows == 0) throw BadCode.spent();
    }

    private static HouseInvitation invitation(ResultSet row) throws SQLException {
        return new HouseInvitation(
                row.getObject(1, UUID.class),
                row.getString(2),
                PlatformRole.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                Standing.read(row, 6));
    }
}
