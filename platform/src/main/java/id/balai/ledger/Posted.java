package id.balai.ledger;

import java.util.UUID;

/**
 * A journal that stands in the books.
 *
 * @param number its number in the books of the cooperative
 * @param replayed whether it stood there already, posted with the same key
 */
public record Posted(UUID journal, long number, boolean replayed) {}
