package id.balai.ledger;

import java.util.List;

/**
 * Whether the books hold what they promise.
 *
 * @param head the fingerprint of the last block, to be written down where nobody here can change it
 * @param unsealed journals posted since the last block
 * @param problems what does not hold, empty for sound books
 */
public record ChainReport(long blocks, long sealed, long unsealed, String head, List<String> problems) {
    public boolean sound() {
        return problems.isEmpty();
    }
}
