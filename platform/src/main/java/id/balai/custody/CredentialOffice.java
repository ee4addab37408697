package id.balai.custody;

import id.balai.membership.Grant;
import id.balai.membership.GrantKind;
import id.balai.membership.Grants;
import id.balai.records.LrsCredential;
import id.balai.records.LrsCredentials;
import id.balai.records.LrsCredentials.Issued;
import id.balai.records.NewCredential;
import id.balai.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** The keys by which other systems come to the record store: issued and revoked by the administrator, never edited. */
@ApplicationScoped
@Transactional
public class CredentialOffice {
    private final LrsCredentials credentials;
    private final Organisations organisations;
    private final Grants grants;
    private final InstantSource clock;

    @Inject
    public CredentialOffice(
            LrsCredentials credentials, Organisations organisations, Grants grants, InstantSource clock) {
        this.credentials = credentials;
        this.organisations = organisations;
        this.grants = grants;
        this.clock = clock;
    }

    /** Those that are good, the eldest first. */
    public List<LrsCredential> all(UUID admin) {
        organisations.mustBeAdmin(admin);
        return credentials.all();
    }

    /** Issues a key; its secret can be read this once. */
    public Issued issue(UUID admin, NewCredential wanted) {
        var organisation = organisations.get(admin, wanted.organisation());
        var issued = credentials.issue(wanted);
        grants.write(Grant.by(admin, GrantKind.RECORDS_KEY_ISSUED, clock.instant())
                .toSomebodyNamed(organisation.name())
                .of(issued.key())
                .because(wanted.label()));
        return issued;
    }

    /** Ends a key for good, with the reason. */
    public void revoke(UUID admin, UUID id, String why) {
        Reason.mustBeSaid(why);
        var credential = all(admin).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("lrs_credential", id));
        credentials.revoke(id);
        grants.write(Grant.by(admin, GrantKind.RECORDS_KEY_REVOKED, clock.instant())
                .toSomebodyNamed(
                        organisations.get(admin, credential.organisation()).name())
                .of(credential.key())
                .because(why.strip()));
    }
}
