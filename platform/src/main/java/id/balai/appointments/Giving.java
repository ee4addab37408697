package id.balai.appointments;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Resource;
import id.balai.identity.Accounts;
import id.balai.identity.PlatformRole;
import id.balai.membership.OfficeRole;
import id.balai.membership.Offices;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** The rules of giving an office: by whom, and to whom not. */
final class Giving {
    private static final Set<OfficeRole> BY_THE_CHAIR =
            EnumSet.of(OfficeRole.SEKRETARIS, OfficeRole.BENDAHARA, OfficeRole.PENGELOLA, OfficeRole.ANGGOTA);
    private static final Set<OfficeRole> BOARD =
            EnumSet.of(OfficeRole.KETUA, OfficeRole.SEKRETARIS, OfficeRole.BENDAHARA, OfficeRole.PENGELOLA);

    private final Authority authority;
    private final Accounts accounts;
    private final Offices offices;

    Giving(Authority authority, Accounts accounts, Offices offices) {
        this.authority = authority;
        this.accounts = accounts;
        this.offices = offices;
    }

    /** Refuses unless this person may give offices here, and this one in particular. */
    void allows(UUID giver, UUID cooperative, OfficeRole role) {
        if (accounts.holds(giver, PlatformRole.ADMIN)) return;
        authority.require(giver, Action.OFFICER_APPOINT, Resource.of(cooperative));
        if (!BY_THE_CHAIR.contains(role)) throw NotToGive.byTheChair(role);
    }

    /** The offices this person may give and end here; none for most. */
    Set<OfficeRole> gives(UUID giver, UUID cooperative) {
        if (accounts.holds(giver, PlatformRole.ADMIN)) return EnumSet.complementOf(EnumSet.of(OfficeRole.PENDAMPING));
        var resource = Resource.of(cooperative);
        return authority.decide(giver, Action.OFFICER_APPOINT, resource).allowed() ? BY_THE_CHAIR : Set.of();
    }

    /** Refuses giving to oneself, and a supervisor a seat on the board they supervise or the other way round. */
    void fits(UUID giver, UUID receiver, UUID cooperative, Term term) {
        if (giver.equals(receiver)) throw NotToGive.toOneself();
        offices.ever(receiver).stream()
                .filter(held -> held.cooperative().equals(cooperative))
                .filter(held -> !held.from().isAfter(term.to()) && !held.to().isBefore(term.from()))
                .filter(held -> clash(held.role(), term.role()))
                .findFirst()
                .ifPresent(held -> {
                    throw NotToGive.besides(term.role(), held.role());
                });
    }

    private static boolean clash(OfficeRole one, OfficeRole other) {
        return oversees(one, other) || oversees(other, one);
    }

    private static boolean oversees(OfficeRole one, OfficeRole other) {
        if (one == OfficeRole.PENDAMPING) return true;
        return one == OfficeRole.PENGAWAS && BOARD.contains(other);
    }
}
