package id.balai.ui.oversight;

import id.balai.authorization.Qualification;
import id.balai.authorization.Qualifications;
import id.balai.books.CooperativeFigures;
import id.balai.identity.Accounts;
import id.balai.membership.Office;
import id.balai.membership.OfficeRole;
import id.balai.membership.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who is certified among the treasurers of the cooperatives an official already sees. */
@ApplicationScoped
class Treasurers {
    private static final String BOOKKEEPING = "PEMBUKUAN";
    private static final int MOST_SHOWN = 50;

    private final Offices offices;
    private final Qualifications qualifications;
    private final Accounts accounts;

    @Inject
    Treasurers(Offices offices, Qualifications qualifications, Accounts accounts) {
        this.offices = offices;
        this.qualifications = qualifications;
        this.accounts = accounts;
    }

    List<Treasurer> of(CooperativeFigures figures) {
        return figures.cooperatives().stream()
                .limit(MOST_SHOWN)
                .flatMap(line -> of(line, figures.on()))
                .toList();
    }

    private Stream<Treasurer> of(CooperativeFigures.Line line, LocalDate on) {
        return offices.of(line.cooperative(), on).stream()
                .filter(office -> office.role() == OfficeRole.BENDAHARA)
                .map(Office::person)
                .map(person -> treasurer(line, person, on));
    }

    private Treasurer treasurer(CooperativeFigures.Line line, UUID person, LocalDate on) {
        var proven = best(person, on);
        return new Treasurer(
                line.name(),
                line.villageCode(),
                accounts.get(person).fullName(),
                proven.map(Qualification::certificateNumber).orElse(null),
                proven.map(Qualification::validUntil).orElse(null));
    }

    private Optional<Qualification> best(UUID person, LocalDate on) {
        return qualifications.of(person).stream()
                .filter(held -> held.competency().equals(BOOKKEEPING) && held.isValidOn(on))
                .max(Comparator.comparing(Qualification::validUntil));
    }
}
