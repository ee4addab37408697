package id.balai.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.balai.database.Sql;
import id.balai.database.Tenancy;
import id.balai.xapi.Reading;
import id.balai.xapi.Surroundings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** What the store knows of activities, gathered from the definitions statements bring (2.5). */
@ApplicationScoped
@Transactional
public class KnownActivities {
    private static final Set<String> LANGUAGE_MAPS = Set.of("name", "description");

    private final Sql sql;
    private final Tenancy tenancy;

    @Inject
    public KnownActivities(Sql sql) {
        this.sql = sql;
        this.tenancy = new Tenancy(sql);
    }

    public Optional<ObjectNode> definition(UUID organisation, String iri) {
        return Optional.ofNullable(definitions(organisation, Set.of(iri)).get(iri));
    }

    public Map<String, ObjectNode> definitions(UUID organisation, Collection<String> iris) {
        tenancy.ofOrganisation(organisation);
        var found = new HashMap<String, ObjectNode>();
        if (iris.isEmpty()) return found;
        sql.list(
                "select iri, definition::text from xapi_activity where iri = any (?)",
                row -> found.put(row.getString(1), (ObjectNode) Reading.json(row.getString(2))),
                (Object) iris.toArray(String[]::new));
        return found;
    }

    /** What these statements define, by activity. */
    static SortedMap<String, ObjectNode> told(Collection<? extends JsonNode> statements) {
        var told = new TreeMap<String, ObjectNode>();
        statements.stream()
                .flatMap(statement -> Stream.concat(
                        Surroundings.centralActivities(statement), Surroundings.relatedActivities(statement)))
                .filter(activity -> activity.path("definition").size() > 0)
                .forEach(activity -> told.merge(
                        activity.path("id").asText(),
                        (ObjectNode) activity.path("definition"),
                        (before, now) -> now.equals(before) ? before : joined(before.deepCopy(), now)));
        return told;
    }

    /** Adds what was told to what is known; a later definition of the same property stands. */
    void learn(SortedMap<String, ObjectNode> told, UUID organisation) {
        var known = definitions(organisation, told.keySet());
        var news = new TreeMap<String, String>();
        told.forEach((iri, definition) -> {
            var before = known.get(iri);
            var now = before == null ? definition : joined(before.deepCopy(), definition);
            if (!now.equals(before)) news.put(iri, now.toString());
        });
        if (!news.isEmpty()) remember(news);
    }

    /** In the order of their names, so that two batches never wait for each other. */
    private void remember(SortedMap<String, String> definitions) {
        sql.run(
                "insert into xapi_activity (iri, definition)"
                        + " select iri, definition::json from unnest(?::text[], ?::text[]) as news (iri, definition)"
                        + " on conflict (iri, organisation) do update set definition = excluded.definition",
                definitions.keySet().toArray(String[]::new),
                definitions.values().toArray(String[]::new));
    }

    private static ObjectNode joined(ObjectNode known, ObjectNode told) {
        told.properties().forEach(property -> {
            var name = property.getKey();
            if (LANGUAGE_MAPS.contains(name) && known.path(name) instanceof ObjectNode texts)
                texts.setAll((ObjectNode) property.getValue());
            else known.set(name, property.getValue());
        });
        return known;
    }
}
