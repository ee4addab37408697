package id.balai.authorization.rest;

import id.balai.identity.CurrentPerson;
import id.balai.membership.Offices;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Shows those who belong to a village's cooperative in; everybody else is told it is not there. */
@ApplicationScoped
public class Visitors {
    private final Offices offices;
    private final CurrentPerson current;

    @Inject
    public Visitors(Offices offices, CurrentPerson current) {
        this.offices = offices;
        this.current = current;
    }

    /** The cooperative of a village, for whoever holds or held an office in it. */
    public UUID cooperativeOf(String village) {
        return offices.cooperativeOf(current.id(), village).orElseThrow(() -> new NotFound("cooperative", village));
    }
}
