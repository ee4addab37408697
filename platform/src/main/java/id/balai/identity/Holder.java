package id.balai.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The open account behind a secret, and its person, in one look: it is asked for with every page. */
final class Holder {
    /** To follow on the table of secrets {@code held}. */
    static final String COLUMNS = """
            select a.id, a.person_id, a.username, p.full_name, p.salutation, a.roles, a.region
            from user_account a join person p on p.id = a.person_id join\s""";

    static final String OPEN = " held on held.account_id = a.id where a.disabled_at is null and held.digest = ? ";

    private Holder() {}

    static SignedIn read(ResultSet row) throws SQLException {
        return new SignedIn(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                PlatformRole.named(row.getString(6)),
                row.getString(7));
    }
}
