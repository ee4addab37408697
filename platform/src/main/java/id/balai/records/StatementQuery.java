package id.balai.records;

import id.balai.xapi.Identifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which statements somebody wants to see, newest first unless asked otherwise (2.1.3). */
public record StatementQuery(
        Visibility visibility,
        Set<UUID> all,
        List<Set<UUID>> anyOf,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Cursor after,
        int limit,
        boolean ascending) {

    /** Everything of the house itself. */
    public static StatementQuery everything() {
        return new StatementQuery(Visibility.HOUSE, Set.of(), List.of(), null, null, null, Limits.PAGE, false);
    }

    public StatementQuery verb(String iri) {
        return mentioning(Mentions.verb(iri));
    }

    public StatementQuery registration(UUID registration) {
        return mentioning(Mentions.registration(registration));
    }

    public StatementQuery agent(Identifier agent) {
        return mentioning(Mentions.agent(agent));
    }

    /** What a person of ours did, and what was done to them. */
    public StatementQuery person(UUID person) {
        return agent(Identifier.of(Source.account(person)).orElseThrow());
    }

    public StatementQuery relatedAgent(Identifier agent) {
        return mentioningEither(Mentions.agent(agent), Mentions.relatedAgent(agent));
    }

    public StatementQuery activity(String iri) {
        return mentioning(Mentions.activity(iri));
    }

    public StatementQuery relatedActivity(String iri) {
        return mentioningEither(Mentions.activity(iri), Mentions.relatedActivity(iri));
    }

    /** Only what this asker may see. */
    public StatementQuery visibleTo(Visibility asker) {
        return new StatementQuery(asker, all, anyOf, since, until, after, limit, ascending);
    }

    public StatementQuery since(Instant moment) {
        return new StatementQuery(visibility, all, anyOf, moment, until, after, limit, ascending);
    }

    public StatementQuery until(Instant moment) {
        return new StatementQuery(visibility, all, anyOf, since, moment, after, limit, ascending);
    }

    public StatementQuery after(Cursor cursor) {
        return new StatementQuery(visibility, all, anyOf, since, until, cursor, limit, ascending);
    }

    public StatementQuery limit(int most) {
        var limited = most <= 0 ? Limits.PAGE : Math.min(most, Limits.PAGE);
        return new StatementQuery(visibility, all, anyOf, since, until, after, limited, ascending);
    }

    public StatementQuery oldestFirst() {
        return new StatementQuery(visibility, all, anyOf, since, until, after, limit, true);
    }

    /** Whether a statement is about what is asked for, whenever it was stored. */
    public boolean asksFor(Stored stored) {
        var mentions = Mentions.of(stored.json());
        return mentions.containsAll(all) && anyOf.stream().noneMatch(each -> Collections.disjoint(each, mentions));
    }

    private StatementQuery mentioning(UUID mention) {
        var more = new ArrayList<>(all);
        more.add(mention);
        return new StatementQuery(visibility, Set.copyOf(more), anyOf, since, until, after, limit, ascending);
    }

    private StatementQuery mentioningEither(UUID one, UUID other) {
        var more = new ArrayList<>(anyOf);
        more.add(Set.of(one, other));
        return new StatementQuery(visibility, all, List.copyOf(more), since, until, after, limit, ascending);
    }
}
