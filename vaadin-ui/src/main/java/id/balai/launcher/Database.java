package id.balai.launcher;

import java.util.Optional;

/** Where the server and the migrations find PostgreSQL, and how to stop it if it is ours. */
interface Database extends AutoCloseable {
    /** The address, without user and password. */
    String url();

    String ownerPassword();

    String appPassword();

    @Override
    void close();

    static Database of(Settings settings, Home home, Secrets secrets) {
        Optional<String> external = settings.find(Setting.BALAI_DATABASE_URL);
        return external.isPresent()
                ? new ExternalDatabase(
                        external.get(),
                        settings.get(Setting.BALAI_DATABASE_OWNER_PASSWORD),
                        settings.get(Setting.BALAI_DATABASE_APP_PASSWORD))
                : EmbeddedDatabase.start(home, secrets);
    }
}
