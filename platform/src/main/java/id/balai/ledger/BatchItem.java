package id.balai.ledger;

/** One journal of a batch, with the key that makes it recognisable. */
public record BatchItem(String idempotencyKey, NewJournal journal) {}
