package id.balai.records;

import id.balai.database.Sql;
import id.balai.database.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Lets old statements go, some at a time, each time in a transaction of its own. */
@ApplicationScoped
@Transactional
public class Expiry {
    private final Sql sql;
    private final Tenancy tenancy;

    @Inject
    public Expiry(Sql sql) {
        this.sql = sql;
        this.tenancy = new Tenancy(sql);
    }

    /** Lets go of an organisation's eldest statements stored before a moment, and answers how many there were. */
    public int letGo(UUID organisation, Instant before, int most) {
        tenancy.ofOrganisation(organisation);
        return sql.one("select statement_let_go(?, ?)", row -> row.getInt(1), before, most)
                .orElse(0);
    }
}
