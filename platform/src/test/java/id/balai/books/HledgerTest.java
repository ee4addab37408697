package id.balai.books;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.membership.Cooperative;
import id.balai.testing.FixtureYear;
import id.balai.testing.TestVillage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our books added up by somebody else's program. Where hledger is not installed, the test installs Debian's. */
class HledgerTest {
    /** A line of its balance report: top, code and name of an account, perhaps a member, and the amount. */
    private static final Pattern BALANCE = Pattern.compile("\"[^:\"]+:(\\S+) [^\"]*\",\"(-?\\d+) IDR\"");

    @AutoClose
    private static final TestVillage village = new TestVillage();

    private static Cooperative cooperative;

    @TempDir
    static Path folder;

    private static Path export;

    @BeforeAll
    static void export_the_year_of_the_fixture() throws IOException, InterruptedException {
        cooperative = village.aCooperative(LocalDate.of(2025, 1, 1));
        var operator = UUID.randomUUID();
        village.database().run(() -> village.migrations.grant(operator, cooperative.id(), operator, 1));
        village.database()
                .run(() ->
                        village.migrations.bringIn(operator, cooperative.id(), FixtureYear.text("core-postings.csv")));
        export = folder.resolve("books.journal");
        Files.writeString(export, village.database().in(() -> village.books.hledger(cooperative.id())));
        if (!Files.isExecutable(Path.of("/usr/bin/hledger"))) {
            run("apt-get", "update");
            run("apt-get", "install", "-y", "hledger");
        }
    }

    @Test
    void its_balances_are_ours_at_every_month_end() throws IOException, InterruptedException {
        for (var month = YearMonth.of(2025, 1); month.isBefore(YearMonth.of(2026, 4)); month = month.plusMonths(1)) {
            var on = month.atEndOfMonth();

            assertThat(hledger(on, "not:tag:none")).as("at %s", on).isEqualTo(ours(on, true));
        }
    }

    @Test
    void its_balances_before_closing_are_ours_too() throws IOException, InterruptedException {
        var on = LocalDate.of(2025, 12, 31);

        assertThat(hledger(on, "not:tag:kind=PENUTUP")).isEqualTo(ours(on, false));
    }

    private static Map<String, Long> ours(LocalDate on, boolean closing) {
        var balances = new TreeMap<String, Long>();
        village.database()
                .in(() -> village.books.trialBalance(cooperative.id(), on, closing))
                .forEach(line -> balances.put(line.account(), line.debit() - line.credit()));
        return balances;
    }

    /** Account code to balance; members' shares of an account are added up. */
    private static Map<String, Long> hledger(LocalDate on, String query) throws IOException, InterruptedException {
        var balances = new TreeMap<String, Long>();
        var output = run(
                "hledger",
                "-f",
                export.toString(),
                "bal",
                "-e",
                on.plusDays(1).toString(),
                "--flat",
                "-N",
                "-O",
                "csv",
                query);
        BALANCE.matcher(output)
                .results()
                .forEach(found -> balances.merge(found.group(1), Long.parseLong(found.group(2)), Long::sum));
        balances.values().removeIf(balance -> balance == 0);
        return balances;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
