package id.balai.xapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A spot in the JSON under judgement: what stands there, by what name in what, and the version in force. Its whole path is
 * put together for a refusal only: as a rule nothing is refused.
 */
record Place(JsonNode node, @Nullable Place within, String name, Version version) {
    static Place root(JsonNode node, String name, Version version) {
        return new Place(node, null, name, version).present();
    }

    private String path() {
        if (within == null) return name;
        return within.path() + (within.node.isArray() ? "[" + name + "]" : "." + name);
    }

    Place object() {
        require(node.isObject(), Rule.OBJECT);
        return this;
    }

    /** An object that has no property besides these. */
    Place objectOf(Set<String> names) {
        object();
        node.fieldNames().forEachRemaining(property -> {
            if (!names.contains(property)) throw new RuleBroken(path() + "." + property, Rule.KNOWN_PROPERTY);
        });
        return this;
    }

    boolean has(String name) {
        return node.has(name);
    }

    Place get(String name, Rule missing) {
        require(has(name), missing);
        return child(name);
    }

    Optional<Place> find(String name) {
        return has(name) ? Optional.of(child(name)) : Optional.empty();
    }

    void where(String name, Consumer<Place> holds) {
        find(name).ifPresent(holds);
    }

    List<Place> elements() {
        require(node.isArray(), Rule.ARRAY);
        return IntStream.range(0, node.size())
                .mapToObj(i -> new Place(node.get(i), this, String.valueOf(i), version).present())
                .toList();
    }

    String text() {
        require(node.isTextual(), Rule.STRING);
        return node.textValue();
    }

    void bool() {
        require(node.isBoolean(), Rule.BOOLEAN);
    }

    void iri() {
        format(Format.IRI, Rule.IRI);
    }

    void uuid() {
        format(Format.UUID, Rule.UUID);
    }

    void format(Format format, Rule rule) {
        require(format.fits(text()), rule);
    }

    /** A language map: texts by language tag. */
    void languageMap() {
        object();
        node.fieldNames().forEachRemaining(tag -> {
            require(Format.LANGUAGE_TAG.fits(tag), Rule.LANGUAGE_TAG);
            child(tag).text();
        });
    }

    /** Extensions: anything at all, under keys that are IRIs. */
    void extensions() {
        object();
        node.fieldNames().forEachRemaining(key -> require(Format.IRI.fits(key), Rule.EXTENSION_KEY));
    }

    void require(boolean met, Rule rule) {
        if (!met) throw new RuleBroken(path(), rule);
    }

    private Place child(String name) {
        return new Place(node.get(name), this, name, version).present();
    }

    private Place present() {
        require(!node.isNull(), Rule.NO_NULL);
        return this;
    }
}
