package id.balai.ui.records;

import com.vaadin.flow.router.QueryParameters;
import id.balai.records.StatementQuery;
import id.balai.records.Statements;
import id.balai.records.Verb;
import id.balai.region.Zones;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which statements somebody looks for; it stands in the address, so that the way back leads to it. */
record Search(
        @Nullable Verb verb,
        @Nullable String course,
        @Nullable UUID person,
        @Nullable String activity,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    static final Search ALL = new Search(null, null, null, null, null, null);

    static Search of(QueryParameters given) {
        return new Search(
                given.getSingleParameter("kejadian").flatMap(Search::verb).orElse(null),
                given.getSingleParameter("kursus").orElse(null),
                given.getSingleParameter("orang").flatMap(Search::id).orElse(null),
                given.getSingleParameter("kegiatan").orElse(null),
                given.getSingleParameter("dari").flatMap(Search::day).orElse(null),
                given.getSingleParameter("sampai").flatMap(Search::day).orElse(null));
    }

    Search person(@Nullable UUID one) {
        return new Search(verb, course, one, activity, from, to);
    }

    Search activity(@Nullable String address) {
        return new Search(verb, course, person, address, from, to);
    }

    QueryParameters parameters() {
        return QueryParameters.simple(
                parts(verb == null ? null : verb.name(), "kejadian", "kursus", "orang", "kegiatan"));
    }

    StatementQuery query() {
        var query = StatementQuery.everything();
        if (verb != null) query = query.verb(verb.iri());
        if (course != null) query = query.relatedActivity(address(course));
        if (person != null) query = query.person(person);
        if (activity != null) query = query.relatedActivity(activity);
        if (from != null) query = query.since(start(from).minusNanos(1000));
        return to == null ? query : query.until(start(to.plusDays(1)).minusNanos(1000));
    }

    /** Where the news of what is looked for come from; what has an end has none. */
    Optional<String> live() {
        if (to != null) return Optional.empty();
        var parts = new LinkedHashMap<String, String>();
        if (verb != null) parts.put("verb", verb.iri());
        if (person != null) parts.put("person", person.toString());
        if (activity != null) parts.put("activity", activity);
        else if (course != null) parts.put("activity", address(course));
        return Optional.of(parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/api/statements/live?", "")));
    }

    private Map<String, String> parts(@Nullable String first, String... names) {
        var parts = new LinkedHashMap<String, String>();
        var values = new Object[] {first, course, person, activity};
        for (var i = 0; i < names.length; i++) if (values[i] != null) parts.put(names[i], values[i].toString());
        if (from != null) parts.put("dari", from.toString());
        if (to != null) parts.put("sampai", to.toString());
        return parts;
    }

    private static String address(String course) {
        return Statements.HOME + "/kursus/" + course;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Zones.WIB).toInstant();
    }

    private static Optional<Verb> verb(String name) {
        return Arrays.stream(Verb.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static Optional<UUID> id(String text) {
        return readable(text, UUID::fromString);
    }

    private static Optional<LocalDate> day(String text) {
        return readable(text, LocalDate::parse);
    }

    /** What somebody wrote into the address and nobody can read is not looked for. */
    private static <T> Optional<T> readable(String text, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
