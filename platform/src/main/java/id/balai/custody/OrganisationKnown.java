package id.balai.custody;

import id.balai.refusal.Refusal;
import java.util.Map;

/** An organisation of this name is there already. */
public final class OrganisationKnown extends Refusal {
    OrganisationKnown(String name) {
        super(Kind.CONFLICT, "ORGANISATION_NAME_TAKEN", Map.of("field", "name", "name", name));
    }
}
