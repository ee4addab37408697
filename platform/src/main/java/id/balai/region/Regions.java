package id.balai.region;

import id.balai.database.Sql;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The register of regions, loaded once from the published data and read by everybody. */
@ApplicationScoped
@Transactional
public class Regions {
    private final Sql sql;

    @Inject
    public Regions(Sql sql) {
        this.sql = sql;
    }

    public Optional<Region> find(String code) {
        return sql.one("select code, name from region where code = ?", Regions::region, code);
    }

    public Region get(String code) {
        return find(code).orElseThrow(() -> new NotFound("region", code));
    }

    /** The region and those it lies in, the province first. */
    public List<Region> path(String code) {
        return sql.list(
                "select code, name from region where ? = code or ? like code || '.%' order by code",
                Regions::region, code, code);
    }

    public List<Region> provinces() {
        return sql.list("select code, name from region where length(code) = 2 order by code", Regions::region);
    }

    public boolean loaded() {
        return sql.one("select 1 from region limit 1", row -> true).isPresent();
    }

    /** Adds these regions, all or none; those already known stay as they are. */
    public void load(Collection<Region> regions) {
        sql.run(
                "insert into region (code, name) select * from unnest(?, ?) on conflict do nothing",
                regions.stream().map(Region::code).toArray(String[]::new),
                regions.stream().map(Region::name).toArray(String[]::new));
    }

    private static Region region(ResultSet row) throws SQLException {
        return new Region(row.getString(1), row.getString(2));
    }
}
