package id.balai.authorization;

import id.balai.money.Rupiah;
import java.time.LocalDate;
import java.util.UUID;

/** Port: what a person has posted in a cooperative on a day. The ledger implements it. */
public interface Totals {
    Rupiah postedOn(UUID cooperative, UUID person, LocalDate day);

    /** The same, and until the transaction ends nobody posts as this person what would pass the day's limit with it. */
    Rupiah heldOn(UUID cooperative, UUID person, LocalDate day, Rupiah amount, Rupiah perDay);
}
