package id.balai.ledger;

import id.balai.membership.Cooperative;
import id.balai.membership.Cooperatives;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Enters a cooperative in the register and opens its books, both or neither. */
@ApplicationScoped
@Transactional
public class Founding {
    private final Cooperatives cooperatives;
    private final Ledger ledger;

    @Inject
    public Founding(Cooperatives cooperatives, Ledger ledger) {
        this.cooperatives = cooperatives;
        this.ledger = ledger;
    }

    public Cooperative found(String villageCode, String name, LocalDate bookYearStart) {
        var cooperative = cooperatives.open(villageCode, name, bookYearStart);
        ledger.open(cooperative.id(), bookYearStart);
        return cooperative;
    }
}
