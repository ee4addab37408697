package id.balai.records;

import id.balai.testing.TestDatabase;
import id.balai.xapi.Identifier;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A record of years, written by the owner of the tables past the store, since millions of statements in batches would take
 * an hour: ten thousand learners, ten verbs and five hundred lessons, equally often.
 */
record LongRecord(int statements) {
    private static final int AGENTS = 10_000;
    private static final int VERBS = 10;
    private static final int LESSONS = 500;
    private static final String VERB = "http://adlnet.gov/expapi/verbs/v";
    private static final String LESSON = "https://balai.id/kursus/x/pelajaran/";
    private static final String STATEMENTS = """
            insert into statement (id, stored, mentions, json)
            select ('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid,
                   timestamptz '2026-01-01Z' + i * interval '5 seconds',
                   array[a.print, v.print, l.print],
                   json_build_object('id', ('00000000-0000-7000-8000-' || lpad(to_hex(i), 12, '0')),
                       'actor', json_build_object('objectType', 'Agent', 'account', json_build_object(
                           'homePage', 'https://balai.id', 'name', 'a' || i %% %1$d)),
                       'verb', json_build_object('id', '%3$s' || i / %1$d %% %2$d, 'display', json_build_object('id', 'menjawab')),
                       'object', json_build_object('id', '%4$s' || i %% 499, 'definition', json_build_object(
                           'name', json_build_object('id', 'Debit dan kredit tanpa bingung'))),
                       'result', json_build_object('score', json_build_object('raw', 4, 'max', 5)),
                       'timestamp', timestamptz '2026-01-01Z' + i * interval '5 seconds')
            from generate_series(0, ? - 1) i
            join unnest(?::uuid[]) with ordinality a (print, n) on a.n = 1 + i %% %1$d
            join unnest(?::uuid[]) with ordinality v (print, n) on v.n = 1 + i / %1$d %% %2$d
            join unnest(?::uuid[]) with ordinality l (print, n) on l.n = 1 + i %% 499
            """.formatted(AGENTS, VERBS, VERB, LESSON);

    static LongRecord of(TestDatabase database, int statements) throws SQLException {
        try (var owner = DriverManager.getConnection(database.ownerUrl())) {
            run(owner, "set balai.organisation = '" + Organisation.HOUSE + "'");
            run(owner, "set maintenance_work_mem = '512MB'");
            run(owner, "drop index statement_by_mention");
            try (var insert = owner.prepareStatement(STATEMENTS)) {
                insert.setInt(1, statements);
                insert.setString(2, prints(AGENTS, i -> Mentions.agent(agent(i))));
                insert.setString(3, prints(VERBS, i -> Mentions.verb(VERB + i)));
                insert.setString(4, prints(LESSONS, i -> Mentions.activity(LESSON + i)));
                insert.executeUpdate();
            }
            run(owner, "insert into statement_id (id, stored) select id, stored from statement");
            run(
                    owner,
                    "create index statement_by_mention on statement using gin (mentions) with (gin_pending_list_limit = 1024)");
            run(owner, "vacuum analyze statement, statement_id");
        }
        return new LongRecord(statements);
    }

    UUID id(SplittableRandom random) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | random.nextInt(statements));
    }

    /** What a learner did with one verb. */
    StatementQuery query(SplittableRandom random) {
        return StatementQuery.everything()
                .agent(agent(random.nextInt(AGENTS)))
                .verb(VERB + random.nextInt(VERBS))
                .limit(25);
    }

    private static Identifier agent(int number) {
        return Identifier.of(Source.account("a" + number, "")).orElseThrow();
    }

    private static String prints(int count, IntFunction<UUID> print) {
        return Mentions.array(IntStream.range(0, count).mapToObj(print).toList());
    }

    private static void run(Connection owner, String command) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(command);
        }
    }
}
