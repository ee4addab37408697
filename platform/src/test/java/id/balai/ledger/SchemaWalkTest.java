package id.balai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.testing.TestVillage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks the catalogue: with each guard of the books taken away in turn, something that must be refused is taken. So no
 * guard stands there for show, and none can be lost unseen.
 */
class SchemaWalkTest {
    private static TestVillage village;
    private static Connection owner;
    private static final List<String> FORBIDDEN = new ArrayList<>();

    @BeforeAll
    static void books_with_a_reversal_and_a_sealed_block() throws SQLException, IOException {
        village = new TestVillage();
        var opened = village.aCooperative(LocalDate.of(2026, 1, 1));
        var without = village.database()
                .in(() -> village.cooperatives.open("33.10.15.3001", "KDMP Tanpa Buku", LocalDate.of(2026, 1, 1)));
        var treasurer = village.aCertifiedTreasurer(opened);
        var journals = Stream.of("K1", "K2")
                .map(key -> village.database().in(() -> village.ledger.post(treasurer, opened.id(), key, savings())))
                .toList();
        var second = journals.get(1).journal();
        village.database()
                .run(() -> village.ledger.reverse(treasurer, opened.id(), "R2", second, "Keliru", village.today()));
        village.database().run(() -> village.chain.seal(opened.id()));
        var third = village.database().in(() -> village.ledger.post(treasurer, opened.id(), "K3", savings()));

        owner = DriverManager.getConnection(village.database().ownerUrl());
        owner.setAutoCommit(false);
        var names = Map.of(
                "$V", opened.id(),
                "$X", without.id(),
                "$J1", journals.get(0).journal(),
                "$J2", second,
                "$J3", third.journal());
        run(filled("samples.sql", names));
        run("select set_config('balai.cooperative', '" + without.id() + "', true); insert into account select '"
                + without.id() + "', code, name, class, side, cash_flow, cash, per_member, floor, version, code"
                + " from account_template where code in ('1110', '3120')");
        owner.commit();
        filled("forbidden.sql", names)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("--"))
                .forEach(FORBIDDEN::add);
    }

    @AfterAll
    static void close() throws SQLException {
        owner.close();
        village.close();
    }

    @TestFactory
    Stream<DynamicTest> every_command_is_refused() {
        return FORBIDDEN.stream()
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    assertThat(taken(command)).isFalse();
                    owner.rollback();
                }));
    }

    @TestFactory
    Stream<DynamicTest> without_this_guard_one_is_taken() throws SQLException {
        var guards = SchemaGuard.all(owner);
        assertThat(guards).hasSizeGreaterThan(150);
        return guards.stream().map(guard -> DynamicTest.dynamicTest(guard.name(), () -> fallsWithout(guard)));
    }

    private static void fallsWithout(SchemaGuard guard) throws SQLException {
        var commands = guard.broken().isEmpty() ? FORBIDDEN : List.of(guard.broken());
        try {
            if (!guard.broken().isEmpty()) assertThat(taken(guard.broken())).isFalse();
            run(guard.down());
            var first = Stream.concat(
                            commands.stream().filter(command -> about(guard, command)),
                            commands.stream().filter(command -> !about(guard, command)))
                    .filter(SchemaWalkTest::taken)
                    .findFirst();
            assertThat(first).isPresent();
        } finally {
            owner.rollback();
        }
    }

    /** Those that name the table come first, to be quick. */
    private static boolean about(SchemaGuard guard, String command) {
        return Arrays.stream(guard.down().split("\\W+")).anyMatch(word -> command.contains("'" + word + "'"));
    }

    /** Whether a command would be committed; it leaves nothing. */
    private static boolean taken(String command) {
        try {
            var before = owner.setSavepoint();
            try {
                run("select set_config('balai.cooperative', '', true)");
                run(command);
                run("set constraints all immediate");
                return true;
            } catch (SQLException refused) {
                return false;
            } finally {
                owner.rollback(before);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String filled(String file, Map<String, UUID> names) throws IOException {
        try (var source = Objects.requireNonNull(SchemaWalkTest.class.getResourceAsStream("/ledger/" + file))) {
            var text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            for (var name : names.entrySet())
                text = text.replace(name.getKey(), name.getValue().toString());
            return text;
        }
    }

    private static NewJournal savings() {
        return new NewJournal(
                LocalDate.of(2026, 11, 20),
                "SIMPANAN_SUKARELA",
                "Setor",
                null,
                List.of(NewLine.debit("1110", 500), NewLine.credit("2110", 500).of("A1")));
    }
}
