package id.balai.appointments;

import id.balai.database.Sql;
import id.balai.database.Tenancy;
import id.balai.identity.CodeGuesses;
import id.balai.identity.PrintedCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** Reads printed codes. One that is typed is one guess, whatever it turns out to stand for. */
@ApplicationScoped
@Transactional
public class Codes {
    private final InvitationTable invitations;
    private final HouseInvitationTable houseInvitations;
    private final RecoveryTable recoveries;
    private final CodeGuesses guesses;
    private final InstantSource clock;

    @Inject
    public Codes(Sql sql, Tenancy tenancy, CodeGuesses guesses, InstantSource clock) {
        this.invitations = new InvitationTable(sql, tenancy);
        this.houseInvitations = new HouseInvitationTable(sql, tenancy);
        this.recoveries = new RecoveryTable(sql, tenancy);
        this.guesses = guesses;
        this.clock = clock;
    }

    /** What a code stands for; refused when that is nothing, or no longer anything. */
    public Borne read(String code, String device) {
        guesses.count(device);
        var found = find(PrintedCode.digest(code)).orElseThrow(BadCode::unknown);
        guesses.forget(device);
        found.mustBeGood(clock.instant());
        return found;
    }

    /** A code that must stand for this sort of thing. */
    <T extends Borne> T read(Class<T> sort, String code, String device) {
        var found = read(code, device);
        if (!sort.isInstance(found)) throw BadCode.unknown();
        return sort.cast(found);
    }

    private Optional<Borne> find(byte[] digest) {
        return invitations
                .borne(digest)
                .<Borne>map(found -> found)
                .or(() -> houseInvitations.borne(digest))
                .or(() -> recoveries.borne(digest));
    }
}
