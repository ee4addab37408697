package id.balai.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.testing.TestVillage;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** The limit: the schema's functions called with nothing before them, on a connection of its own. */
final class BareLedger implements Runnable {
    private static final String POST = """
            select * from ledger_post(?, ?, ?, ?, ?, 'JUAL', 'Penjualan tunai', date '2026-06-01', date '2026-06-01', now(), null,
                '{"role": "BENDAHARA"}', ?::text[], '{null,null}', '{null,null}', '{1,-1}', '{null,null}')
            """;
    private static final String BATCH = """
            select count(*) from ledger_post_batch(?, ?, now(),
                (select array_agg(gen_random_uuid()) from generate_series(1, 50)),
                (select array_agg(gen_random_uuid()::text) from generate_series(1, 50)),
                array_fill(repeat('0', 64), array[50]), array_fill('JUAL'::text, array[50]),
                array_fill('Penjualan tunai'::text, array[50]), array_fill(date '2026-06-01', array[50]),
                array_fill(date '2026-06-01', array[50]), array_fill(null::uuid, array[50]),
                array_fill('{"role": "BENDAHARA"}'::jsonb, array[50]),
                (select array_agg((i + 1) / 2) from generate_series(1, 100) i),
                (select array_agg(case i % 2 when 1 then '1110' else '4120' end) from generate_series(1, 100) i),
                array_fill(null::text, array[100]), array_fill(null::text, array[100]),
                (select array_agg(case i % 2 when 1 then 1 else -1 end) from generate_series(1, 100) i),
                array_fill(null::text, array[100]))
            """;

    private final Connection connection;
    private final UUID cooperative;
    private final UUID person;
    private final String accounts;

    BareLedger(TestVillage village, UUID cooperative, UUID person, String account) {
        try {
            this.connection = DriverManager.getConnection(village.database().url());
            connection.setAutoCommit(false);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        this.cooperative = cooperative;
        this.person = person;
        this.accounts = "{" + account + ",4120}";
    }

    @Override
    public void run() {
        var key = UuidCreator.getTimeOrderedEpoch();
        call(
                POST,
                cooperative,
                key,
                person,
                key.toString(),
                key.toString().replace("-", "").repeat(2),
                accounts);
    }

    void batch() {
        call(BATCH, cooperative, person);
    }

    private void call(String sql, Object... arguments) {
        try (var tenant = connection.prepareStatement("select set_config('balai.cooperative', ?, true)");
                var post = connection.prepareStatement(sql)) {
            tenant.setString(1, cooperative.toString());
            tenant.execute();
            for (var i = 0; i < arguments.length; i++) post.setObject(i + 1, arguments[i]);
            post.execute();
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
