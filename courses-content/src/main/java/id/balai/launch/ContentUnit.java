package id.balai.launch;

import id.balai.records.Statements;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be launched: an assignable unit of cmi5, a SCO of SCORM.
 *
 * @param number in the order of the package, from one
 * @param publisherId as the package calls it
 * @param url within the package, with its own query
 * @param masteryScore from 0 to 1
 * @param ownWindow whether it cannot live in a frame
 */
public record ContentUnit(
        UUID id,
        int number,
        String publisherId,
        String title,
        String url,
        MoveOn moveOn,
        @Nullable Double masteryScore,
        boolean ownWindow,
        String launchParameters,
        String entitlementKey) {

    /** The id under which it is launched: ours, so that two publishers cannot meet under one name (cmi5 8.1.5). */
    public String activity() {
        return Statements.HOME + "/unit/" + id;
    }
}
