package id.balai.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The village code by which a cooperative was known from one day to another. */
@Embeddable
class VillageAlias {
    @Column(name = "village_code")
    private String code;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private @Nullable LocalDate to;

    @SuppressWarnings("NullAway")
    protected VillageAlias() {}

    VillageAlias(String code, LocalDate from) {
        if (!code.matches("\\d\\d\\.\\d\\d\\.\\d\\d\\.\\d{4}")) throw new NoVillageCode(code);
        this.code = code;
        this.from = from;
    }

    String code() {
        return code;
    }

    boolean isCurrent() {
        return to == null;
    }
}
