package id.balai.authorization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.balai.authorization.Policy.CompetencyNeeded;
import id.balai.authorization.Policy.RoleAction;
import id.balai.database.Columns;
import id.balai.database.Sql;
import id.balai.membership.OfficeRole;
import id.balai.money.Rupiah;
import id.balai.region.Zones;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The policy in force on a day. A version never changes, so each is read once. */
final class Policies {
    private static final Duration MIDNIGHT_PASSES = Duration.ofHours(1);

    private final Sql sql;
    private final Map<Integer, Policy> versions = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable InForce> settled = new AtomicReference<>();

    Policies(Sql sql) {
        this.sql = sql;
    }

    /** The version in force on a day. */
    private record InForce(LocalDate day, Policy policy) {}

    /**
     * The policy in force today. A version begins tomorrow at the earliest, so what is in force on a day is settled once it is
     * that day on every node, an hour after midnight at the latest; it is asked for at each posting.
     */
    Policy today(InstantSource clock) {
        var today = Zones.today(clock);
        var known = settled.get();
        if (known != null && known.day().equals(today)) return known.policy();
        var policy = on(today);
        var anHourAgo = Zones.today(InstantSource.offset(clock, MIDNIGHT_PASSES.negated()));
        if (anHourAgo.equals(today)) settled.set(new InForce(today, policy));
        return policy;
    }

    private Policy on(LocalDate day) {
        var version = sql.one(
                        "select version from policy_version where valid_from <= ? order by version desc limit 1",
                        row -> row.getInt(1),
                        day)
                .orElseThrow(() -> new IllegalStateException("no policy in force on " + day));
        return versions.computeIfAbsent(version, this::read);
    }

    /** The version made last, in force or about to be. */
    Policy latest() {
        return history().get(0).policy();
    }

    /** Every version, the latest first. */
    List<PolicyVersion> history() {
        return sql.list(
                "select version, valid_from, legal_basis, decision, enacted_by, enacted_at from policy_version"
                        + " order by version desc",
                this::version);
    }

    private PolicyVersion version(ResultSet row) throws SQLException {
        var policy = read(row.getInt(1));
        return new PolicyVersion(
                policy,
                row.getObject(2, LocalDate.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, UUID.class),
                Columns.instantIfAny(row, 6),
                List.of());
    }

    private record Row<K, V>(K key, V value) {}

    private Policy read(int version) {
        var actions = sql.list(
                "select role, action from role_action where version = ?",
                row -> new Row<>(OfficeRole.valueOf(row.getString(1)), Action.valueOf(row.getString(2))),
                version);
        var limits = sql.list(
                "select role, action, per_journal, per_day from role_limit where version = ?",
                row -> new Row<>(
                        new RoleAction(OfficeRole.valueOf(row.getString(1)), Action.valueOf(row.getString(2))),
                        new Limit(Rupiah.of(row.getLong(3)), Rupiah.of(row.getLong(4)))),
                version);
        var needs = sql.list(
                "select action, competency, min_level, grace_days from action_competency where version = ?",
                row -> new Row<>(
                        Action.valueOf(row.getString(1)),
                        new CompetencyNeeded(row.getString(2), row.getInt(3), row.getInt(4))),
                version);
        return new Policy(
                version,
                actions.stream().collect(groupingBy(Row::key, mapping(Row::value, toSet()))),
                limits.stream().collect(toMap(Row::key, Row::value)),
                needs.stream().collect(groupingBy(Row::key, mapping(Row::value, toSet()))));
    }
}
