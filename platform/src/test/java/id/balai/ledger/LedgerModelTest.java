package id.balai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.books.TrialBalanceLine;
import id.balai.membership.Cooperative;
import id.balai.refusal.Refusal;
import id.balai.testing.TestVillage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random commands against the ledger and against a model of it in memory: same answers, same books. */
class LedgerModelTest {
    private static final List<String> ACCOUNTS = List.of("1110", "1111", "1120", "2110", "4120", "6120", "9999");
    private static final List<String> FLOORS = List.of("1111", "2110");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 1);
    private static final int COMMANDS = 60;

    @AutoClose
    private static final TestVillage village = new TestVillage();

    static Stream<Long> seeds() {
        return new SplittableRandom(20261121).longs(25).boxed();
    }

    /** What the ledger should hold: balances, floors, and the answer to each key. */
    private static final class Model {
        final Map<String, Long> balances = new TreeMap<>();
        final Map<String, Long> floors = new HashMap<>();
        final Map<String, NewJournal> byKey = new HashMap<>();
        final Map<UUID, NewJournal> posted = new HashMap<>();
        final List<UUID> journals = new ArrayList<>();
        final Map<UUID, Boolean> reversible = new HashMap<>();

        String post(String key, NewJournal journal) {
            var shape = shape(journal);
            if (!shape.equals("OK")) return shape;
            if (byKey.containsKey(key)) return byKey.get(key).equals(journal) ? "OK" : "IDEMPOTENCY_MISMATCH";
            var refusal = refusal(journal);
            if (!refusal.equals("OK")) return refusal;
            apply(journal);
            byKey.put(key, journal);
            return "OK";
        }

        private static String shape(NewJournal journal) {
            if (journal.lines().stream().anyMatch(line -> line.debit() == 0 && line.credit() == 0)) return "ZERO_LINE";
            if (journal.lines().size() < 2) return "TOO_FEW_LINES";
            if (journal.lines().stream()
                            .mapToLong(line -> line.debit() - line.credit())
                            .sum()
                    != 0) return "UNBALANCED";
            return "OK";
        }

        String refusal(NewJournal journal) {
            for (var line : journal.lines()) {
                if (line.account().equals("9999")) return "UNKNOWN_ACCOUNT";
                if (line.account().equals("2110") && line.member() == null) return "MEMBER_NEEDED";
            }
            if (journal.effectiveDate().isAfter(village.today())) return "FUTURE_DATE";
            if (journal.effectiveDate().isBefore(FIRST_DAY)) return "PERIOD_CLOSED";
            var after = new HashMap<>(floors);
            moveFloors(after, journal);
            return after.values().stream().anyMatch(balance -> balance < 0) ? "INSUFFICIENT_BALANCE" : "OK";
        }

        void apply(NewJournal journal) {
            moveFloors(floors, journal);
            for (var line : journal.lines()) balances.merge(line.account(), line.debit() - line.credit(), Long::sum);
        }

        private static void moveFloors(Map<String, Long> floors, NewJournal journal) {
            for (var line : journal.lines()) {
                if (!FLOORS.contains(line.account())) continue;
                var moved = line.debit() - line.credit();
                var whose = line.account().equals("2110") ? line.member() : "";
                floors.merge(line.account() + whose, line.account().equals("2110") ? -moved : moved, Long::sum);
            }
        }

        String reverse(UUID journal) {
            var original = posted.get(journal);
            if (original == null || !reversible.getOrDefault(journal, false)) return "ALREADY_REVERSED";
            var mirror = mirrored(original);
            var after = new HashMap<>(floors);
            moveFloors(after, mirror);
            if (after.values().stream().anyMatch(balance -> balance < 0)) return "INSUFFICIENT_BALANCE";
            apply(mirror);
            reversible.put(journal, false);
            return "OK";
        }

        private static NewJournal mirrored(NewJournal journal) {
            return new NewJournal(
                    journal.effectiveDate(),
                    journal.kind(),
                    journal.memo(),
                    null,
                    journal.lines().stream()
                            .map(line -> new NewLine(
                                    line.account(),
                                    line.member(),
                                    /* debit= */ line.credit(),
                                    /* credit= */ line.debit(),
                                    null))
                            .toList());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_ledger_answers_and_holds_what_the_model_does(long seed) {
        var random = new SplittableRandom(seed);
        var cooperative = village.aCooperative(FIRST_DAY);
        var treasurer = village.aCertifiedTreasurer(cooperative);
        var model = new Model();

        for (var step = 0; step < COMMANDS; step++) {
            if (random.nextInt(5) == 0 && !model.journals.isEmpty()) {
                var target = model.journals.get(random.nextInt(model.journals.size()));
                var key = "R" + step;
                var answer = answer(() -> model.journals.add(village.ledger
                        .reverse(treasurer, cooperative.id(), key, target, "Salah", village.today())
                        .journal()));
                assertThat(answer).as("seed %s step %s", seed, step).isEqualTo(model.reverse(target));
            } else {
                var key = "K" + random.nextInt(COMMANDS / 2);
                var journal = someJournal(random);
                var known = model.byKey.containsKey(key);
                var answer = answer(() -> {
                    var posted = village.ledger.post(treasurer, cooperative.id(), key, journal);
                    if (known) return;
                    model.journals.add(posted.journal());
                    model.posted.put(posted.journal(), journal);
                    model.reversible.put(posted.journal(), true);
                });
                assertThat(answer).as("seed %s step %s %s", seed, step, journal).isEqualTo(model.post(key, journal));
            }
        }

        assertThat(balances(cooperative)).as("seed %s", seed).isEqualTo(nonZero(model.balances));
    }

    private static String answer(Runnable command) {
        try {
            village.database().run(command);
            return "OK";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static Map<String, Long> balances(Cooperative cooperative) {
        var balances = new TreeMap<String, Long>();
        for (TrialBalanceLine line :
                village.database().in(() -> village.books.trialBalance(cooperative.id(), village.today(), true)))
            balances.put(line.account(), line.debit() - line.credit());
        return balances;
    }

    private static Map<String, Long> nonZero(Map<String, Long> balances) {
        var copy = new TreeMap<>(balances);
        copy.values().removeIf(balance -> balance == 0);
        return copy;
    }

    private static NewJournal someJournal(SplittableRandom random) {
        var lines = new ArrayList<NewLine>();
        var rest = 0L;
        for (var i = random.nextInt(0, 4); i > 0; i--) {
            var amount = random.nextLong(-9, 10);
            rest += amount;
            lines.add(line(random, amount));
        }
        lines.add(line(random, random.nextInt(8) == 0 ? 3 - rest : -rest));
        return new NewJournal(
                FIRST_DAY.plusDays(random.nextInt(20) == 0 ? -1 : random.nextInt(0, 300)), "LAIN", "Uji", null, lines);
    }

    private static NewLine line(SplittableRandom random, long amount) {
        var account = ACCOUNTS.get(random.nextInt(10) == 0 ? 6 : random.nextInt(6));
        var member = account.equals("2110") && random.nextInt(10) > 0 ? "A" + random.nextInt(3) : null;
        return new NewLine(account, member, Math.max(amount, 0), Math.max(-amount, 0), null);
    }
}
