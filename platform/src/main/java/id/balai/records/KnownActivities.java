package id.balai.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.balai.database.Sql;
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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the store knows of activities, gathered from the definitions statements bring (2.5). */
@ApplicationScoped
@Transactional
public class KnownActivities {
    private static final Set<String> LANGUAGE_MAPS = Set.of("name", "description");

    private final Sql sql;

    @Inject
    public KnownActivities(Sql sql) {
        this.sql = sql;
    }

    public Optional<ObjectNode> definition(String iri) {
        return Optional.ofNullable(definitions(Set.of(iri)).get(iri));
    }

    public Map<String, ObjectNode> definitions(Collection<String> iris) {
        var found = new HashMap<String, ObjectNode>();
        if (iris.isEmpty()) return found;
        sql.list(
                "select iri, definition::text from xapi_activity where iri = any (?)",
                row -> found.put(row.getString(1), (ObjectNode) Reading.json(row.getString(2))),
                (Object) iris.toArray(String[]::new));
        return found;
    }

    /** Adds what these statements define; a later definition of the same property stands. */
    void learn(Collection<? extends JsonNode> statements) {
        var told = new TreeMap<String, ObjectNode>();
        statements.stream()
                .flatMap(statement -> Stream.concat(
                        Surroundings.centralActivities(statement), Surroundings.relatedActivities(statement)))
                .filter(activity -> activity.path("definition").size() > 0)
                .forEach(activity -> told.merge(
                        activity.path("id").asText(),
                        ((ObjectNode) activity.path("definition")).deepCopy(),
                        KnownActivities::joined));
        var known = definitions(told.keySet());
        told.forEach((iri, definition) -> remember(iri, known.get(iri), definition));
    }

    private void remember(String iri, @Nullable ObjectNode known, ObjectNode told) {
        var definition = known == null ? told : joined(known.deepCopy(), told);
        if (definition.equals(known)) return;
        sql.run(
                "insert into xapi_activity (iri, definition) values (?, ?::json)"
                        + " on conflict (iri) do update set definition = excluded.definition",
                iri,
                definition.toString());
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
