package id.balai.e2e;

import java.time.Duration;

/** So many times, spread over so many seconds, the house is killed (-9) and started again. */
record Kills(int times, int seconds) {
    void befall(Balai balai) {
        var between = Duration.ofSeconds(seconds).dividedBy(times + 1L);
        for (var kill = 0; kill < times; kill++) {
            Balai.pause(between);
            balai.killAll();
            balai.startAgain();
            balai.awaitReady();
        }
        Balai.pause(between);
    }
}
