package id.balai.ui.cooperative;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens most days, so that a treasurer picks an event and not accounts. The first line balances the others. */
enum JournalTemplate {
    DUES("SIMPANAN_WAJIB"),
    CASH_SALE("JUAL"),
    EXPENSE("BEBAN"),
    LOAN("PINJAMAN_CAIR"),
    FREE(null);

    private final @Nullable String kind;

    JournalTemplate(@Nullable String kind) {
        this.kind = kind;
    }

    /** The kind of journal, or none where the treasurer chooses it. */
    @Nullable
    String kind() {
        return kind;
    }

    /** The event a kind of journal belongs to, a free journal where it is none of them. */
    static JournalTemplate of(@Nullable String kind) {
        return Stream.of(values())
                .filter(template -> template.kind != null && template.kind.equals(kind))
                .findFirst()
                .orElse(FREE);
    }

    List<String> accounts() {
        return switch (this) {
            case DUES -> List.of(Cash.ACCOUNT, "3120", "3120", "3120");
            case CASH_SALE -> List.of(Cash.ACCOUNT, "4120");
            case EXPENSE -> List.of(Cash.ACCOUNT, "6110");
            case LOAN -> List.of(Cash.ACCOUNT, "1210");
            case FREE -> List.of();
        };
    }
}
