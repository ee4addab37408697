package id.balai.custody;

import id.balai.identity.Accounts;
import id.balai.membership.Grant;
import id.balai.membership.GrantKind;
import id.balai.membership.Grants;
import id.balai.membership.PersonalDataKey;
import id.balai.records.Forgetting;
import id.balai.records.Forgetting.Found;
import id.balai.records.Source;
import id.balai.xapi.Identifier;
import id.balai.xapi.Reading;
import id.balai.xapi.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Takes a person out of the learning records, as the law on personal data (UU PDP, article 8) lets them ask. The pseudonym
 * is always the same for the same person and made under the house's key, so that nothing has to be kept to tell it; the line
 * among the grants bears the pseudonym and never the name.
 */
@ApplicationScoped
@Transactional
public class Erasures {
    private static final int PSEUDONYM_BYTES = 12;

    private final Forgetting forgetting;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Grants grants;
    private final PersonalDataKey key;
    private final InstantSource clock;

    @Inject
    public Erasures(
            Forgetting forgetting,
            Organisations organisations,
            Accounts accounts,
            Grants grants,
            PersonalDataKey key,
            InstantSource clock) {
        this.forgetting = forgetting;
        this.organisations = organisations;
        this.accounts = accounts;
        this.grants = grants;
        this.key = key;
        this.clock = clock;
    }

    /** What was taken out, and the pseudonym that stands in its place. */
    public record Erased(String pseudonym, Found found) {}

    /** How much there is about somebody: by a username here, or by an e-mail address or agent (JSON) of other systems. */
    public Found about(UUID admin, String whom) {
        organisations.mustBeAdmin(admin);
        return forgetting.about(identifier(whom.strip()));
    }

    /** Takes somebody out for good. An account of theirs must be closed, or the next lesson would name them again. */
    public Erased erase(UUID admin, String whom, String why) {
        organisations.mustBeAdmin(admin);
        Reason.mustBeSaid(why);
        var identifier = identifier(whom.strip());
        if (isUsername(whom.strip()) && accounts.get(whom).isOpen()) throw new AccountStillOpen(whom.strip());
        var pseudonym = pseudonym(identifier);
        var found = forgetting.forget(identifier, pseudonym);
        grants.write(Grant.by(admin, GrantKind.RECORDS_ERASED, clock.instant())
                .toSomebodyNamed(pseudonym)
                .of(String.valueOf(found.statements()))
                .because(why.strip()));
        return new Erased(pseudonym, found);
    }

    private Identifier identifier(String whom) {
        if (isUsername(whom))
            return Identifier.of(Source.account(accounts.personOf(whom))).orElseThrow();
        var agent = whom.startsWith("{") ? whom : "{\"mbox\":\"mailto:" + whom.replaceAll("[\"\\\\]", "") + "\"}";
        return Identifier.asked(Reading.json(agent.getBytes(StandardCharsets.UTF_8)), Version.V2_0_0);
    }

    private static boolean isUsername(String whom) {
        return !whom.startsWith("{") && !whom.contains("@");
    }

    private String pseudonym(Identifier whom) {
        var mark = key.mark("learning record " + whom.text());
        return "dihapus-" + HexFormat.of().formatHex(Arrays.copyOf(mark, PSEUDONYM_BYTES));
    }
}
