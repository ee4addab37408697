package id.balai.app;

import id.balai.membership.Cooperatives;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * Lays out a demonstration through the same doors a person uses, all of it or none: three cooperatives, of which one has a
 * treasurer who may not post yet, one a certified treasurer, and one a treasurer whose certificate has run out.
 */
@ApplicationScoped
@Transactional
class Demo {
    private final HouseClock clock;
    private final DemoPeople people;
    private final DemoLearner learner;
    private final DemoBooks books;
    private final DemoSecondPerson second;
    private final Cooperatives cooperatives;
    private final DemoKeys keys;

    @Inject
    Demo(
            HouseClock clock,
            DemoPeople people,
            DemoLearner learner,
            DemoBooks books,
            DemoSecondPerson second,
            Cooperatives cooperatives,
            DemoKeys keys) {
        this.clock = clock;
        this.people = people;
        this.learner = learner;
        this.books = books;
        this.second = second;
        this.cooperatives = cooperatives;
        this.keys = keys;
    }

    /** The list of accounts is written before they are kept: a start that is cut off lays out another demonstration. */
    void load() {
        var today = Zones.today(clock);
        var everybody = people.settle();
        keeps(everybody, "hardi.bentangan", today.minusMonths(13), today.withDayOfMonth(1));
        keeps(everybody, "bendahara.pandanan", today.minusMonths(12), today.plusDays(1));
        keeps(everybody, "bendahara.tulungselapan", today.minusMonths(24).minusDays(6), today.minusDays(6));
        on(today.minusMonths(5), () -> certified(everybody, "pelatih.klaten"));
        second.isNeeded(everybody, today);
        keys.handOut(everybody.values());
    }

    /** Whoever accompanies treasurers can do what they do. */
    private void certified(Map<String, DemoPeople.Somebody> everybody, String username) {
        var mentor = everybody.get(username);
        if (mentor == null) throw new IllegalStateException(username);
        learner.earnsTheCertificate(mentor.person());
    }

    /** Certified on a day, and from the month after keeping the books until another. */
    private void keeps(
            Map<String, DemoPeople.Somebody> everybody, String username, LocalDate certified, LocalDate until) {
        var treasurer = everybody.get(username);
        if (treasurer == null) throw new IllegalStateException(username);
        on(certified, () -> learner.earnsTheCertificate(treasurer.person()));
        var cooperative = cooperatives.getByVillage(treasurer.village());
        var book = new DemoBooks.Book(
                cooperative.id(), treasurer.village(), treasurer.person(), later(certified, cooperative.openedOn()));
        on(book.opened(), () -> books.begin(book, YearMonth.from(cooperative.openedOn())));
        for (var month = YearMonth.from(book.opened()).plusMonths(1);
                month.atDay(26).isBefore(until);
                month = month.plusMonths(1)) {
            var current = month;
            on(month.atDay(26), () -> books.month(book, current));
            on(month.atDay(27), () -> books.closeBehind(book, current));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void on(LocalDate day, Runnable work) {
        clock.at(day.atTime(10, 0).atZone(Zones.WIB).toInstant(), work);
    }
}
