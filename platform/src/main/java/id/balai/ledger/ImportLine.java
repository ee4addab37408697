package id.balai.ledger;

import id.balai.refusal.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of an import.
 *
 * @param row its number in the file, the heading being row 1
 * @param journal where its journal stands, if it does
 * @param known whether it stood there before
 */
public record ImportLine(
        int row,
        String key,
        @Nullable UUID journal,
        boolean known,
        @Nullable Refusal refusal) {}
