package id.balai.appointments;

import id.balai.identity.Accounts;
import id.balai.identity.PlatformRole;
import id.balai.identity.UserAccount;
import id.balai.membership.Cooperatives;
import id.balai.membership.Office;
import id.balai.membership.OfficeRole;
import id.balai.membership.Offices;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who may help somebody back to their account. Helping is power over the account, so it never reaches beyond the helper's
 * own: an account with a role in the house needs administrators; one with offices in several cooperatives, or of a
 * supervisor of the board, the district.
 */
final class Helpers {
    private static final Set<OfficeRole> ASK = EnumSet.of(OfficeRole.KETUA);
    private static final Set<OfficeRole> CONFIRM =
            EnumSet.of(OfficeRole.KETUA, OfficeRole.SEKRETARIS, OfficeRole.PENGAWAS);

    private final Accounts accounts;
    private final Offices offices;
    private final Cooperatives cooperatives;

    Helpers(Accounts accounts, Offices offices, Cooperatives cooperatives) {
        this.accounts = accounts;
        this.offices = offices;
        this.cooperatives = cooperatives;
    }

    boolean mayAsk(UUID helper, UserAccount of, LocalDate today) {
        return mayHelp(helper, of, today, ASK);
    }

    boolean mayConfirm(UUID helper, UserAccount of, LocalDate today) {
        return mayHelp(helper, of, today, CONFIRM);
    }

    private boolean mayHelp(UUID helper, UserAccount of, LocalDate today, Set<OfficeRole> roles) {
        if (helper.equals(of.person()) || !of.isOpen()) return false;
        if (accounts.holds(helper, PlatformRole.ADMIN)) return true;
        if (!of.roles().isEmpty()) return false;
        var held = offices.heldBy(of.person(), today);
        return (overseesSomebody(helper, held) && held.stream().allMatch(office -> oversees(helper, office)))
                || isOfTheOnlyBoard(helper, held, today, roles);
    }

    private boolean overseesSomebody(UUID helper, List<Office> held) {
        return !held.isEmpty() || inTheDistrict(helper, "");
    }

    private boolean oversees(UUID helper, Office office) {
        return inTheDistrict(helper, cooperatives.get(office.cooperative()).villageCode());
    }

    private boolean inTheDistrict(UUID helper, String village) {
        return accounts.oversees(helper, PlatformRole.OFFICIAL, village)
                || accounts.oversees(helper, PlatformRole.TRAINER, village);
    }

    private boolean isOfTheOnlyBoard(UUID helper, List<Office> held, LocalDate today, Set<OfficeRole> roles) {
        var places = held.stream().map(Office::cooperative).distinct().toList();
        return places.size() == 1
                && held.stream().noneMatch(office -> office.role() == OfficeRole.PENGAWAS)
                && offices.heldBy(helper, today).stream()
                        .filter(office -> office.cooperative().equals(places.get(0)))
                        .anyMatch(office -> roles.contains(office.role()));
    }
}
