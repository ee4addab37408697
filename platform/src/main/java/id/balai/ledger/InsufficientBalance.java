package id.balai.ledger;

import id.balai.money.Rupiah;
import id.balai.refusal.Refusal;
import java.util.Map;

/** The account may not fall below zero. */
public final class InsufficientBalance extends Refusal {
    InsufficientBalance(String account, String member, long balance, long amount) {
        super(
                Kind.INVALID,
                "INSUFFICIENT_BALANCE",
                Map.of(
                        "field",
                        "lines",
                        "account",
                        account,
                        "member",
                        member,
                        "balance",
                        Rupiah.of(balance),
                        "amount",
                        Rupiah.of(amount)));
    }
}
