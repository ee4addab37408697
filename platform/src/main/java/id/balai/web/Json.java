package id.balai.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import id.balai.money.Rupiah;

/** The one way this house reads and writes JSON: times as ISO 8601, absent rather than null, unknown fields refused. */
public final class Json {
    private static final SimpleModule PLAIN_TEXT = new SimpleModule().addDeserializer(String.class, new PlainText());

    public static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module(), new ParameterNamesModule(), PLAIN_TEXT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addMixIn(Rupiah.class, RupiahAsNumber.class)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    /** An amount of money is a number in JSON, not an object around one. */
    private interface RupiahAsNumber {
        @JsonValue
        long amount();
    }

    private Json() {}

    /** What is ours, written down. */
    public static String written(Object ours) {
        try {
            return MAPPER.writeValueAsString(ours);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What we wrote down ourselves; what comes from outside is read with {@link #MAPPER}, whose failure names the fault. */
    public static <T> T read(String written, Class<T> as) {
        try {
            return MAPPER.readValue(written, as);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    /** The same for a type with parameters. */
    public static <T> T read(String written, TypeReference<T> as) {
        try {
            return MAPPER.readValue(written, as);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
