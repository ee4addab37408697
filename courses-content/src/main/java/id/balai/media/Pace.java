package id.balai.media;

import java.time.Duration;

/**
 * How often the background work looks around. A node that died is noticed after the missed heartbeats, so a transcoding goes
 * on within half a minute.
 */
record Pace(
        Duration polling,
        Duration sweep,
        Duration heartbeat,
        int missedHeartbeats,
        Duration retry,
        Duration shutdown,
        int atOnce) {
    static final Pace USUAL = new Pace(
            Duration.ofSeconds(2),
            Duration.ofSeconds(3),
            Duration.ofSeconds(4),
            4,
            Duration.ofSeconds(15),
            Duration.ofSeconds(5),
            1);
}
