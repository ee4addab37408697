package id.balai.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journal on its way into the books, with who posts it and by what authority.
 *
 * @param happenedOn the day the event itself took place
 */
record Entry(
        UUID id,
        UUID cooperative,
        UUID person,
        Request request,
        Journal journal,
        LocalDate happenedOn,
        @Nullable UUID reverses,
        Authorisation authorisation) {
    static Entry of(UUID cooperative, UUID person, Request request, Journal journal, Authorisation authorisation) {
        return new Entry(
                UuidCreator.getTimeOrderedEpoch(),
                cooperative,
                person,
                request,
                journal,
                journal.effectiveDate(),
                null,
                authorisation);
    }

    Entry reversing(UUID journal) {
        return new Entry(id, cooperative, person, request, this.journal, happenedOn, journal, authorisation);
    }
}
