package id.balai.launcher;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What this start was told, checked before anything is started. */
record Settings(Map<Setting, String> values) {
    static Settings from(Map<String, String> environment) {
        var values = new EnumMap<Setting, String>(Setting.class);
        for (var setting : Setting.values()) values.put(setting, setting.in(environment));
        return new Settings(values);
    }

    String get(Setting setting) {
        return values.getOrDefault(setting, setting.initial());
    }

    Optional<String> find(Setting setting) {
        return Optional.of(get(setting)).filter(value -> !value.isEmpty());
    }

    Path home() {
        return Path.of(get(Setting.BALAI_HOME)).toAbsolutePath().normalize();
    }

    boolean demo() {
        return Boolean.parseBoolean(get(Setting.BALAI_DEMO));
    }

    String bind() {
        return get(Setting.BALAI_BIND);
    }

    int port() {
        try {
            var port = Integer.parseInt(get(Setting.BALAI_PORT));
            if (port >= 1 && port <= 65_535) return port;
        } catch (NumberFormatException refusedBelow) {
            // falls through to the one refusal
        }
        throw new CannotStart("port.number", get(Setting.BALAI_PORT));
    }

    /** Where people reach the house; what certificates and links carry. */
    String publicUrl() {
        return find(Setting.BALAI_PUBLIC_URL).orElse("http://localhost:" + port());
    }

    /** Where this machine itself reaches the server. */
    String localUrl() {
        return "http://" + (bind().equals("0.0.0.0") ? "127.0.0.1" : bind()) + ":" + port();
    }
}
