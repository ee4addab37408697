package id.balai.ledger;

/**
 * What sort of event a journal records, by its Indonesian code.
 *
 * @param byHand whether a person may choose it; others are made by closing, reversal or a decision of the meeting
 */
public record JournalKind(String code, String name, CashFlow cashFlow, boolean byHand) {}
