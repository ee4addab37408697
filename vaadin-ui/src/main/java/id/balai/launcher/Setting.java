package id.balai.launcher;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every setting of the house: an environment variable, or the MicroProfile Config key of the same name. */
enum Setting {
    BALAI_HOME("./balai-data"),
    BALAI_PORT("8080"),
    BALAI_BIND("127.0.0.1"),
    BALAI_PUBLIC_URL(""),
    BALAI_DEMO("false"),
    BALAI_DATABASE_URL(""),
    BALAI_DATABASE_OWNER_PASSWORD(""),
    BALAI_DATABASE_APP_PASSWORD(""),
    BALAI_SEARCH_URL(""),
    BALAI_MEDIA_DIR(""),
    BALAI_PERSONAL_DATA_KEY(""),
    BALAI_STOP_WITH(""),
    BALAI_BESIDE("");

    private final String initial;

    Setting(String initial) {
        this.initial = initial;
    }

    /** The same name as MicroProfile Config spells it: {@code balai.database.url}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    String initial() {
        return initial;
    }

    String in(Map<String, String> environment) {
        return Optional.ofNullable(System.getProperty(key()))
                .or(() -> Optional.ofNullable(environment.get(name())))
                .filter(value -> !value.isBlank())
                .orElse(initial);
    }
}
