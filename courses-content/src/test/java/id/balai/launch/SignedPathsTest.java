package id.balai.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.launch.SignedPaths.Grant;
import id.balai.school.MovingClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignedPathsTest {
    private static final Grant GRANT = new Grant(new UUID(1, 2), new UUID(3, 4));
    private final MovingClock clock = new MovingClock();
    private final SignedPaths paths = new SignedPaths(new byte[32], clock);

    @Test
    void a_path_opens_what_it_was_signed_for() {
        assertThat(paths.open(paths.sign(GRANT, clock.instant()))).contains(GRANT);
    }

    @Test
    void a_path_is_over_after_a_while() {
        var path = paths.sign(GRANT, clock.instant());
        clock.pass(SignedPaths.GOOD_FOR);

        assertThat(paths.open(path)).isEmpty();
    }

    @Test
    void no_letter_of_it_can_be_changed() {
        var path = paths.sign(GRANT, clock.instant());
        for (var i = 0; i < path.length() - 1; i++) {
            var other = path.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(paths.open(path.substring(0, i) + other + path.substring(i + 1)))
                    .isEmpty();
        }
        assertThat(paths.open("")).isEmpty();
        assertThat(paths.open("%%%")).isEmpty();
        assertThat(paths.open(path + "AAAA")).isEmpty();
    }

    @Test
    void another_house_opens_nothing() {
        var elsewhere = new SignedPaths("lain".repeat(8).getBytes(StandardCharsets.UTF_8), clock);

        assertThat(elsewhere.open(paths.sign(GRANT, clock.instant()))).isEmpty();
        assertThat(SignedPaths.GOOD_FOR).isLessThanOrEqualTo(Duration.ofHours(12));
    }
}
