package id.balai.membership;

import id.balai.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row when a register was brought in.
 *
 * @param row its number in the file, the heading being row 1
 * @param known whether the register had this member before
 * @param withoutNik a member of the past whose NIK must still be asked for
 */
public record RegisterLine(
        int row,
        String number,
        boolean known,
        boolean withoutNik,
        @Nullable Refusal refusal) {}
