package id.balai.supervision;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Resource;
import id.balai.database.Columns;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
import id.balai.membership.Office;
import id.balai.membership.OfficeRole;
import id.balai.membership.Offices;
import id.balai.refusal.NotFound;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the supervisors of a cooperative found in its books, and what its board answered. */
@ApplicationScoped
@Transactional
public class Findings {
    private static final int MOST = 200;
    private static final Set<OfficeRole> BOARD =
            EnumSet.of(OfficeRole.KETUA, OfficeRole.SEKRETARIS, OfficeRole.BENDAHARA);

    private final Offices offices;
    private final Authority authority;
    private final Sql sql;
    private final Tenancy tenancy;
    private final InstantSource clock;

    @Inject
    public Findings(Offices offices, Authority authority, Sql sql, Tenancy tenancy, InstantSource clock) {
        this.offices = offices;
        this.authority = authority;
        this.sql = sql;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    public boolean mayWrite(UUID person, UUID cooperative) {
        return holds(person, cooperative, Set.of(OfficeRole.PENGAWAS));
    }

    public boolean mayAnswer(UUID person, UUID cooperative) {
        return holds(person, cooperative, BOARD);
    }

    /** Writes down a finding; it stays as it was written. */
    public UUID write(UUID person, UUID cooperative, @Nullable UUID journal, String words) {
        authority.mustBelong(person, cooperative);
        if (!mayWrite(person, cooperative)) throw OfficeNeeded.supervisor();
        var id = UuidCreator.getTimeOrderedEpoch();
        tenancy.enter(cooperative);
        if (journal != null && !isThere("journal", cooperative, journal)) throw new NotFound("journal", journal);
        sql.run("""
                insert into finding (cooperative_id, id, journal_id, words, written_by, written_at)
                values (?, ?, ?::uuid, ?, ?, ?)
                """, cooperative, id, text(journal), FindingWords.checked(words), person, clock.instant());
        return id;
    }

    /** The board's answer to a finding, given once. */
    public void answer(UUID person, UUID cooperative, UUID finding, String words) {
        authority.mustBelong(person, cooperative);
        if (!mayAnswer(person, cooperative)) throw OfficeNeeded.board();
        tenancy.enter(cooperative);
        if (!isThere("finding", cooperative, finding)) throw new NotFound("finding", finding);
        var written = sql.run("""
                insert into finding_answer (cooperative_id, finding_id, words, answered_by, answered_at)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """, cooperative, finding, FindingWords.checked(words), person, clock.instant());
        if (written == 0) throw new FindingAnswered(finding);
    }

    /** What was found, the open ones first. */
    public List<Finding> of(UUID person, UUID cooperative) {
        authority.require(person, Action.BOOKS_READ, Resource.of(cooperative));
        tenancy.enter(cooperative);
        return all(cooperative);
    }

    /** What was found about one journal. */
    public List<Finding> about(UUID person, UUID cooperative, UUID journal) {
        return of(person, cooperative).stream()
                .filter(finding -> journal.equals(finding.journal()))
                .toList();
    }

    private List<Finding> all(UUID cooperative) {
        return sql.list("""
                select f.id, f.journal_id, f.words, f.written_by, f.written_at, a.words, a.answered_by, a.answered_at
                from finding f
                left join finding_answer a on a.cooperative_id = f.cooperative_id and a.finding_id = f.id
                where f.cooperative_id = ? order by a.finding_id is not null, f.written_at desc limit ?
                """, Findings::finding, cooperative, MOST);
    }

    private boolean isThere(String what, UUID cooperative, UUID id) {
        return sql.one(
                        "select 1 from " + what + " where cooperative_id = ? and id = ?",
                        row -> row.getInt(1),
                        cooperative,
                        id)
                .isPresent();
    }

    private boolean holds(UUID person, UUID cooperative, Set<OfficeRole> roles) {
        return offices.heldBy(person, Zones.today(clock)).stream()
                .filter(office -> office.cooperative().equals(cooperative))
                .map(Office::role)
                .anyMatch(roles::contains);
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                Columns.instant(row, 5),
                answer(row));
    }

    private static Finding.@Nullable Answer answer(ResultSet row) throws SQLException {
        var words = row.getString(6);
        if (words == null) return null;
        return new Finding.Answer(words, row.getObject(7, UUID.class), Columns.instant(row, 8));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
