package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.Test;

/**
 * Kills the house (-9) again and again in the midst of learning, examinations, journals and a transcoding, and asks its
 * database after each start whether anything was lost, doubled or left half done. Twice by default, which the gate
 * has time for; {@code -Dkills=20} for the whole round, {@code -Dseed=...} for one that was seen to fail.
 */
class KillPointsIT {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final String BOOKS = "/api/cooperatives/33.10.15.2017/journals";
    private static final String SALE = """
            {"effectiveDate": "%s", "kind": "JUAL", "memo": "Penjualan tunai gerai", "lines": [
              {"account": "1110", "debit": 1000, "credit": 0}, {"account": "4120", "debit": 0, "credit": 1000}]}
            """;
    private static final List<String> LEARNERS = List.of(
            "bendahara.bentangan",
            "ketua.bentangan",
            "sekretaris.bentangan",
            "pengawas.bentangan",
            "anggota.bentangan",
            "ketua.pandanan",
            "pelatih.klaten",
            "pejabat.kemenkop");

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Deque<String> learners = new ConcurrentLinkedDeque<>(LEARNERS);
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> passed = ConcurrentHashMap.newKeySet();
    private final Deque<RuntimeException> failures = new ConcurrentLinkedDeque<>();

    @Test
    void nothing_promised_is_lost_doubled_or_left_half_done_whenever_the_house_is_killed() {
        System.out.printf("kill points: %d, seed %d%n", KILLS, SEED);
        try (var balai = Balai.begin(Map.of("BALAI_DEMO", "true"))) {
            if (KILLS > 2) killedWhileItIsFirstPutUp(balai);
            balai.awaitReady();
            for (var kill = 1; kill <= KILLS; kill++) {
                if (kill % 3 == 0) uploadAgain(balai);
                var lived = liveAndDie(balai);
                System.out.printf(
                        "%2d: killed %s; %d journals acknowledged, %d passed%n",
                        kill, lived, acknowledged.size(), passed.size());
                balai.startAgain();
                if (random.nextInt(5) == 0) killedWhileItStarts(balai);
                balai.awaitReady();
                holds(balai);
            }
            transcodingEnds(balai);
        }
    }

    private void killedWhileItIsFirstPutUp(Balai balai) {
        Balai.pause(Duration.ofMillis(random.nextLong(15_000)));
        balai.killAll();
        balai.startAgain();
    }

    private void killedWhileItStarts(Balai balai) {
        Balai.pause(Duration.ofMillis(random.nextLong(10_000)));
        balai.killAll();
        balai.startAgain();
    }

    /** The clip of the course as if it had just come in. */
    private static void uploadAgain(Balai balai) {
        Tables.asKeeper(balai).run("""
                UPDATE media_item SET state = 'WAITING', percent = 0, attempts = 0, failure = null, renditions = null
                """);
    }

    private String liveAndDie(Balai balai) {
        var learner = working(balai, () -> learn(balai));
        var treasurer = working(balai, () -> post(balai));
        var after = random.nextLong(200, 9_000);
        Balai.pause(Duration.ofMillis(after));
        var alone = random.nextInt(3) == 0;
        if (alone) balai.killLauncher();
        else balai.killAll();
        join(learner);
        join(treasurer);
        assertThat(failures).as("what went wrong while the house was up").isEmpty();
        return (alone ? "the launcher alone" : "everything") + " after " + after + " ms";
    }

    private void learn(Balai balai) {
        while (!learners.isEmpty()) {
            var username = learners.getFirst();
            var visitor = Visitor.signedIn(balai, username);
            var learner = new Learner(visitor);
            learner.placement(true);
            learner.lessons();
            if (learner.mayBeExamined()) examine(learner, username); // else a kill kept the good news from us
            passed.add(username);
            learners.remove(username);
        }
    }

    private static void examine(Learner learner, String username) {
        var result = learner.examination();
        if (result.html().select("a[href^=/sertifikat/]").isEmpty()) throw new IllegalStateException(username);
    }

    private void post(Balai balai) {
        var treasurer = new Http(balai, balai.account("bendahara.pandanan").token());
        var today = LocalDate.ofInstant(Instant.now(), ZoneId.of("Asia/Jakarta"));
        for (var number = 0; ; number++) {
            var key = "kill-" + System.nanoTime() + "-" + number;
            var answer = treasurer.post(BOOKS, SALE.formatted(today), "Idempotency-Key", key);
            if (answer.status() == 201) acknowledged.add(key);
            else if (answer.status() != 403 && answer.status() < 500) throw new IllegalStateException(answer.body());
        }
    }

    private void holds(Balai balai) {
        var tables = Tables.asKeeper(balai);
        assertThat(tables.count("""
                SELECT 1 FROM (SELECT c.id FROM certificate c WHERE NOT EXISTS
                        (SELECT 1 FROM certificate_revocation r WHERE r.certificate_id = c.id)) AS valid
                FULL JOIN (SELECT certificate_id FROM qualification WHERE lapsed_at IS NULL) AS held
                    ON held.certificate_id = valid.id
                WHERE held.certificate_id IS NULL OR valid.id IS NULL
                """))
                .as("valid certificates are qualifications")
                .isZero();
        for (var username : passed)
            assertThat(tables.count("""
                    SELECT 1 FROM certificate c JOIN user_account a ON a.person_id = c.person_id WHERE a.username = ?
                    """, username))
                    .as("certificates of " + username)
                    .isEqualTo(1);
        assertThat(tables.count("SELECT 1 FROM posting GROUP BY journal_id HAVING sum(amount) <> 0"))
                .as("journals that do not balance")
                .isZero();
        assertThat(tables.count("SELECT 1 FROM posting GROUP BY cooperative_id HAVING sum(amount) <> 0"))
                .as("books that do not balance")
                .isZero();
        assertThat(tables.count("""
                SELECT 1 FROM journal j WHERE j.lines <>
                    (SELECT count(*) FROM posting p WHERE (p.cooperative_id, p.journal_id) = (j.cooperative_id, j.id))
                """)).as("journals without all their lines").isZero();
        for (var key : acknowledged)
            assertThat(tables.count("SELECT 1 FROM journal WHERE idempotency_key = ?", key))
                    .as(key)
                    .isEqualTo(1);
    }

    private static void transcodingEnds(Balai balai) {
        var tables = Tables.asKeeper(balai);
        var deadline = Instant.now().plus(Duration.ofMinutes(4));
        while (tables.count("SELECT 1 FROM media_item WHERE state IN ('WAITING', 'RUNNING')") > 0
                && Instant.now().isBefore(deadline)) Balai.pause(Duration.ofMillis(500));
        assertThat(tables.count("SELECT 1 FROM media_item WHERE state <> 'DONE'"))
                .as("unfinished transcodings")
                .isZero();
        assertThat(tables.count("SELECT 1 FROM media_item")).isPositive();
    }

    /** Works until the house is gone; whatever goes wrong before that is remembered. */
    private Thread working(Balai balai, Runnable work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                Balai.pause(Duration.ofSeconds(1));
                if (balai.handle().isAlive()) failures.add(failure);
            }
        });
        thread.start();
        return thread;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
