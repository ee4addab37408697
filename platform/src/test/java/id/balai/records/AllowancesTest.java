package id.balai.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllowancesTest {
    private final Allowances allowances = new Allowances();

    @Test
    void a_request_above_the_allowance_is_told_how_long_to_wait() {
        var key = key(new Allowance(3, null));
        for (var i = 0; i < 3; i++) allowances.asked(key);

        var refused = catchThrowableOfType(AllowanceSpent.class, () -> allowances.asked(key));

        assertThat(refused.facts().get("limit")).isEqualTo(3L);
        assertThat((Long) refused.facts().get("seconds")).isBetween(1L, 21L);
    }

    @Test
    void what_is_brought_counts_piece_by_piece() {
        var key = key(new Allowance(null, 1));
        allowances.brought(key, 1 << 19);
        allowances.brought(key, 1 << 19);

        var refused = catchThrowableOfType(AllowanceSpent.class, () -> allowances.brought(key, 4096));

        assertThat(refused.facts().get("what")).isEqualTo("bytes/day");
    }

    @Test
    void one_key_does_not_use_up_anothers_and_no_limit_is_none() {
        var spent = key(new Allowance(1, 1));
        allowances.asked(spent);
        var free = key(Allowance.UNLIMITED);

        assertThatCode(() -> allowances.asked(key(new Allowance(1, 1)))).doesNotThrowAnyException();
        for (var i = 0; i < 10_000; i++) {
            allowances.asked(free);
            allowances.brought(free, 1 << 20);
        }
    }

    private static LrsCredential key(Allowance allowance) {
        return new LrsCredential(
                UuidCreator.getTimeOrderedEpoch(),
                Organisation.HOUSE,
                "lrs-x",
                "Dinas",
                Set.of(Scope.ALL),
                allowance,
                Instant.EPOCH);
    }
}
