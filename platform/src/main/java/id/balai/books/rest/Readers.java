package id.balai.books.rest;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Resource;
import id.balai.identity.CurrentPerson;
import id.balai.ledger.Migrations;
import id.balai.membership.Cooperatives;
import id.balai.refusal.NoDate;
import id.balai.region.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets those read a cooperative's books who may, and those who bring in its past, to see what they brought; and says which
 * days they ask about.
 */
@ApplicationScoped
@Transactional
public class Readers {
    private final Authority authority;
    private final Cooperatives cooperatives;
    private final Migrations migrations;
    private final CurrentPerson current;
    private final InstantSource clock;

    @Inject
    public Readers(
            Authority authority,
            Cooperatives cooperatives,
            Migrations migrations,
            CurrentPerson current,
            InstantSource clock) {
        this.authority = authority;
        this.cooperatives = cooperatives;
        this.migrations = migrations;
        this.current = current;
        this.clock = clock;
    }

    /** The cooperative of this village, for whoever may read its books. */
    UUID booksOf(String village) {
        var person = current.id();
        var cooperative = cooperatives.getByVillage(village).id();
        if (!migrations.concerns(person, cooperative))
            authority.require(person, Action.BOOKS_READ, Resource.of(cooperative));
        return cooperative;
    }

    /** The days asked about: to today where no end is said, and from the beginning of that year where none is. */
    Days days(@Nullable String from, @Nullable String to) {
        var last = day("to", to);
        return new Days(from == null ? last.withDayOfYear(1) : day("from", from), last);
    }

    /** The day asked about in a field, today where none is said. */
    LocalDate day(String field, @Nullable String given) {
        return given == null ? Zones.today(clock) : NoDate.parse(field, given);
    }

    /** The first and the last of the days a caller asks about. */
    record Days(LocalDate from, LocalDate to) {}
}
