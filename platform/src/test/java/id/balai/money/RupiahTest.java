package id.balai.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RupiahTest {
    @Test
    void is_written_as_a_treasurer_writes_it() {
        assertThat(Rupiah.of(1_250_000)).hasToString("Rp1.250.000");
        assertThat(Rupiah.of(999)).hasToString("Rp999");
        assertThat(Rupiah.ZERO).hasToString("Rp0");
    }

    @Test
    void refuses_to_fall_below_zero_or_rise_above_the_limit() {
        assertThatThrownBy(() -> Rupiah.of(1).minus(Rupiah.of(2))).isInstanceOf(AmountOutOfRange.class);
        assertThatThrownBy(() -> Rupiah.of(Rupiah.LIMIT).plus(Rupiah.of(1))).isInstanceOf(AmountOutOfRange.class);
    }

    @Test
    void shares_a_pool_so_that_no_rupiah_is_made_up() {
        var shares = Rupiah.of(150_000).share(600_000, 600_000, 600_000, 696_000);

        assertThat(shares).extracting(Rupiah::amount).containsExactly(36_058L, 36_058L, 36_057L, 41_827L);
    }

    static Stream<Long> seeds() {
        return new SplittableRandom(20261121).longs(200).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_parts_always_sum_to_the_whole(long seed) {
        var random = new SplittableRandom(seed);
        var pool = Rupiah.of(random.nextLong(0, Rupiah.LIMIT));
        var weights = random.longs(random.nextInt(1, 40), 1, 1_000_000_000).toArray();

        var shares = pool.share(weights);

        assertThat(shares.stream().mapToLong(Rupiah::amount).sum()).isEqualTo(pool.amount());
    }
}
