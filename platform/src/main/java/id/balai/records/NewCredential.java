package id.balai.records;

import id.balai.refusal.MissingField;
import java.util.Set;
import java.util.UUID;

/** What a credential is to be issued for: whose records, which system, what it may do and how much of it. */
public record NewCredential(UUID organisation, String label, Set<Scope> scopes, Allowance allowance) {
    public NewCredential {
        if (label.isBlank()) throw new MissingField("label");
        if (scopes.isEmpty()) throw new MissingField("scopes");
        label = label.strip();
        scopes = Set.copyOf(scopes);
    }

    /** For the records of the house itself, without limits. */
    public static NewCredential ofHouse(String label, Set<Scope> scopes) {
        return new NewCredential(Organisation.HOUSE, label, scopes, Allowance.UNLIMITED);
    }
}
