package id.balai.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing of the catalogue that keeps the books as they are.
 *
 * @param down how the owner of the tables takes it away
 * @param broken a command that only this guard refuses, where the catalogue itself tells one; empty otherwise
 */
record SchemaGuard(String name, String down, String broken) {
    /** The scheduler's own list is no part of the books. */
    private static final String TABLES = """
            with kept as (
                select c.oid, c.relname from pg_class c
                where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname in ('account_template_version',
                    'account_template', 'account', 'book', 'journal_kind', 'journal', 'posting', 'floor_balance', 'period',
                    'period_event', 'month_total', 'year_balance', 'migration_grant', 'posted_day', 'chain_block', 'chain_link', 'self_check'))
            """;

    /** A constraint without which some foreign key could not stand takes it along. */
    private static final String CONSTRAINTS = TABLES + """
            select format('constraint %s of %s', n.conname, t.relname),
                   format('alter table %I drop constraint %I cascade', t.relname, n.conname), ''
            from pg_constraint n join kept t on t.oid = n.conrelid where n.contype in ('c', 'f', 'p', 'u')
            """;

    /** What is left out is held a second time: lines repeat it of their journal, or the journal and its day are added up. */
    private static final String NOT_NULLS = TABLES + """
            select format('%s of %s is there', a.attname, t.relname),
                   format('alter table %I alter %I drop not null', t.relname, a.attname),
                   format(case t.relname when 'journal' then 'select usual(%2$L)' when 'posting' then 'select usual(''{}'', %2$L)'
                          else 'select put(%1$L, %2$L)' end, t.relname, jsonb_build_object(a.attname, null))
            from pg_attribute a join kept t on t.oid = a.attrelid
            where a.attnum > 0 and a.attnotnull and a.attgenerated = ''
              and (t.relname, a.attname) not in (('journal', 'kind'), ('journal', 'effective_date'), ('journal', 'recorded_at'),
                  ('journal', 'lines'), ('journal', 'posted_by'), ('journal', 'amount'), ('posting', 'amount')) and not exists (
                select from pg_constraint n where n.conrelid = t.oid and n.contype = 'p' and a.attnum = any (n.conkey))
            """;

    private static final String UNIQUE_INDEXES = TABLES + """
            select format('index %s', c.relname), format('drop index %I', c.relname), ''
            from pg_index i join kept t on t.oid = i.indrelid join pg_class c on c.oid = i.indexrelid
            where i.indisunique and not exists (select from pg_constraint n where n.conindid = i.indexrelid)
            """;

    /** Nothing empties the journals without their lines, so both watch. */
    private static final String TRIGGERS = TABLES + """
            select format('trigger %s', g.tgname), format('drop trigger %I on %I', g.tgname, t.relname)
                   || case g.tgname when 'journal_is_never_emptied' then '; drop trigger posting_is_never_emptied on posting'
                      else '' end, ''
            from pg_trigger g join kept t on t.oid = g.tgrelid where not g.tgisinternal
            """;

    private static final String GRANTS = TABLES + """
            select format('no %s on %s', p.privilege, t.relname), format('grant %s on %I to balai_app', p.privilege, t.relname),
                   'set local role balai_app; ' || format(p.command, t.relname,
                       (select quote_ident(attname) from pg_attribute
                        where attrelid = t.oid and attnum > 0 and attgenerated = '' order by attnum limit 1))
            from kept t, (values
                ('INSERT', 'explain insert into %1$I (%2$s) select %2$s from %1$I where false'),
                ('UPDATE', 'update %1$I set %2$s = %2$s where false'),
                ('DELETE', 'delete from %1$I where false'),
                ('TRUNCATE', 'lock table %1$I in access exclusive mode')) p (privilege, command)
            where not has_table_privilege('balai_app', t.oid, p.privilege)
            """;
    private static final String ROWS_OF_OTHERS = TABLES + """
            select format('rows of %s, %s', t.relname, case who when 'balai_app' then 'to the server' else 'to the owner' end),
                   format('alter table %I %s row level security', t.relname,
                       case who when 'balai_app' then 'disable' else 'no force' end),
                   format('set local role %I; select see(%L)', who, t.relname)
            from kept t join pg_class c on c.oid = t.oid, unnest(array['balai_app', 'balai_owner']) as who
            where c.relrowsecurity and c.relforcerowsecurity
            """;

    static List<SchemaGuard> all(Connection owner) throws SQLException {
        var guards = new ArrayList<SchemaGuard>();
        for (var kind : List.of(CONSTRAINTS, NOT_NULLS, UNIQUE_INDEXES, TRIGGERS, GRANTS, ROWS_OF_OTHERS))
            try (var statement = owner.createStatement();
                    var rows = statement.executeQuery(kind)) {
                while (rows.next())
                    guards.add(new SchemaGuard(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        return guards;
    }
}
