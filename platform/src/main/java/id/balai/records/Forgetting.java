package id.balai.records;

import id.balai.database.Columns;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
import id.balai.xapi.Identifier;
import id.balai.xapi.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Takes a person out of the records of every organisation: a pseudonym stands where they were named, their own words, state,
 * profiles and what they attached are deleted. The statements stay and can be counted.
 */
@ApplicationScoped
@Transactional
public class Forgetting {
    private static final int AT_ONCE = 200;

    private final Sql sql;
    private final Tenancy tenancy;

    @Inject
    public Forgetting(Sql sql) {
        this.sql = sql;
        this.tenancy = new Tenancy(sql);
    }

    /** How much named the person, or belonged to them. */
    public record Found(long statements, long documents) {
        Found and(Found more) {
            return new Found(statements + more.statements, documents + more.documents);
        }
    }

    /** How much there is about a person, before anything is taken away. */
    public Found about(Identifier whom) {
        return everywhere(organisation -> new Found(
                count(
                        "select count(*) from statement where organisation = ? and mentions && ?::uuid[]",
                        organisation,
                        named(whom)),
                count(
                        "select count(*) from xapi_document where organisation = ? and agent = ?",
                        organisation,
                        Mentions.agent(whom))));
    }

    /** Takes the person out, in the transaction of the caller. */
    public Found forget(Identifier whom, String pseudonym) {
        var cover = new Cover(whom, pseudonym);
        return everywhere(organisation -> {
            var documents = forgetDocuments(whom);
            var statements = 0L;
            for (var some = rows(organisation, whom); !some.isEmpty(); some = rows(organisation, whom)) {
                some.forEach(row -> cover(row, cover));
                statements += some.size();
            }
            return new Found(statements, documents);
        });
    }

    private Found everywhere(Function<UUID, Found> each) {
        var all = sql.list("select id from lrs_organisation", row -> row.getObject(1, UUID.class));
        var found = new Found(0, 0);
        for (var organisation : all) {
            tenancy.ofOrganisation(organisation);
            found = found.and(each.apply(organisation));
        }
        return found;
    }

    private long forgetDocuments(Identifier whom) {
        return sql.run(
                "delete from xapi_document where agent = ? or scope = ?",
                Mentions.agent(whom),
                DocumentScope.agentProfile(whom).exactly());
    }

    private record Row(Stored stored, Set<UUID> mentions) {
        static Row read(ResultSet row) throws SQLException {
            return new Row(Stored.read(row), new LinkedHashSet<>(Columns.ids(row, 4)));
        }
    }

    private List<Row> rows(UUID organisation, Identifier whom) {
        return sql.list(
                "select " + Stored.COLUMNS + ", s.mentions from statement s"
                        + " where s.organisation = ? and s.mentions && ?::uuid[] limit ?",
                Row::read,
                organisation,
                named(whom),
                AT_ONCE);
    }

    private void cover(Row row, Cover cover) {
        var json = row.stored().json();
        if (cover.isWhom(json.path("actor"))) forgetFiles(new Statement(json));
        var covered = cover.over(json, row.mentions());
        sql.list(
                "select statement_cover(?, ?, ?::json, ?::uuid[])::text",
                done -> true,
                row.stored().id(),
                row.stored().at(),
                covered.statement().toString(),
                Mentions.array(covered.mentions()));
    }

    /** A signature holds the whole statement, and whatever else came along may show whose it is. */
    private void forgetFiles(Statement statement) {
        statement.attachments().forEach(file -> sql.run("delete from xapi_attachment where sha2 = ?", file.sha2()));
    }

    private long count(String question, Object... arguments) {
        return sql.one(question, row -> row.getLong(1), arguments).orElse(0L);
    }

    private static String named(Identifier whom) {
        return Mentions.array(List.of(Mentions.agent(whom), Mentions.relatedAgent(whom)));
    }
}
