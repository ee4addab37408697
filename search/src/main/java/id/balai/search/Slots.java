package id.balai.search;

import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.json.JsonData;
import id.balai.courses.Findable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The two indexes of which one is in use: a new build goes into the other and is swapped in at once. */
final class Slots {
    private static final String FINGERPRINT = "fingerprint";
    private static final int AT_ONCE = 500;

    private final Engine engine;
    private final String alias;

    Slots(Engine engine, String alias) {
        this.engine = engine;
        this.alias = alias;
    }

    /** Builds the idle slot and puts it in use. */
    void build(Stream<Findable> everything, String fingerprint) {
        var idle = used().filter(slot("a")::equals).isPresent() ? slot("b") : slot("a");
        create(idle);
        var some = new ArrayList<Findable>();
        everything.forEach(findable -> {
            some.add(findable);
            if (some.size() == AT_ONCE) write(idle, some);
        });
        write(idle, some);
        sign(idle, fingerprint);
        swap(idle);
    }

    /** What the index in use was built from, if there is one and it was finished. */
    Optional<String> fingerprint() {
        return used().map(index -> engine.ask(client -> client.indices().getMapping(request -> request.index(index))))
                .flatMap(answer -> answer.result().values().stream().findFirst())
                .flatMap(found -> fingerprint(found.mappings()));
    }

    private static Optional<String> fingerprint(TypeMapping mapping) {
        return Optional.ofNullable(mapping.meta().get(FINGERPRINT)).map(value -> value.to(String.class));
    }

    private Optional<String> used() {
        var exists = engine.ask(client ->
                client.indices().existsAlias(request -> request.name(alias)).value());
        if (!exists) return Optional.empty();
        return engine
                .ask(client -> client.indices()
                        .getAlias(request -> request.name(alias))
                        .result())
                .keySet()
                .stream()
                .findFirst();
    }

    private void create(String index) {
        engine.ask(client ->
                client.indices().delete(request -> request.index(index).ignoreUnavailable(true)));
        engine.ask(client -> {
            try (var definition = definition()) {
                return client.indices().create(request -> request.index(index).withJson(definition));
            }
        });
    }

    private static InputStream definition() throws IOException {
        var resource = Slots.class.getResourceAsStream("index.json");
        return Objects.requireNonNull(resource, "index.json");
    }

    void write(List<Findable> some) {
        write(alias, some);
    }

    private void write(String index, List<Findable> some) {
        if (some.isEmpty()) return;
        var answer = engine.ask(client -> client.bulk(request -> {
            for (var findable : some)
                request.operations(operation -> operation.index(
                        write -> write.index(index).id(findable.id()).document(findable)));
            return request;
        }));
        if (answer.errors()) throw new SearchUnavailable(new IOException("not all was indexed: " + answer.items()));
        some.clear();
    }

    private void sign(String index, String fingerprint) {
        engine.ask(client -> client.indices()
                .putMapping(request -> request.index(index).meta(FINGERPRINT, JsonData.of(fingerprint))));
    }

    private void swap(String index) {
        engine.ask(client -> client.indices().refresh(request -> request.index(index)));
        engine.ask(client -> client.indices()
                .updateAliases(request -> request.actions(action -> action.remove(
                                all -> all.index(alias + "-*").alias(alias).mustExist(false)))
                        .actions(action -> action.add(one -> one.index(index).alias(alias)))));
    }

    private String slot(String name) {
        return alias + "-" + name;
    }
}
