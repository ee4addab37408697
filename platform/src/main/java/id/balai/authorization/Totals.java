package id.balai.authorization;

import id.balai.money.Rupiah;
import java.time.LocalDate;
import java.util.UUID;

/** Port: what a person has posted in a cooperative on a day. The ledger implements it. */
public interface Totals {
    Rupiah postedOn(UUID cooperative, UUID person, LocalDate day);
}
