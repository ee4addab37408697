package id.balai.ledger;

import java.util.UUID;

/** A journal was taken back. */
public record JournalReversed(UUID cooperative, UUID journal, UUID reversal) {}
