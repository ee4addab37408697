package id.balai.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Says for whom a transaction reads and writes, before it does: row-level security shows nothing to a transaction that
 * has not said so. The setting ends with the transaction.
 */
@ApplicationScoped
public class Tenancy {
    private final Sql sql;

    @Inject
    public Tenancy(Sql sql) {
        this.sql = sql;
    }

    /** The books and members of this cooperative alone. */
    public void enter(UUID cooperative) {
        set("balai.cooperative", cooperative.toString());
    }

    /** The rows about this person, in whichever cooperative they stand. */
    public void asPerson(UUID person) {
        set("balai.person", person.toString());
    }

    /** The row that a printed code with this digest stands for. */
    public void bearing(byte[] digest) {
        set("balai.code", HexFormat.of().formatHex(digest));
    }

    /** The learning records of this organisation alone. */
    public void ofOrganisation(UUID organisation) {
        set("balai.organisation", organisation.toString());
    }

    /** Reading for an official of this region: a prefix of the village code, or {@code *} for the whole country. */
    public void asOfficial(String regionPrefix) {
        set("balai.region", regionPrefix);
    }

    private void set(String name, String value) {
        sql.list("select set_config(?, ?, true)", row -> row.getString(1), name, value);
    }
}
