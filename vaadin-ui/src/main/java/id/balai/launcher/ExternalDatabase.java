package id.balai.launcher;

/** A PostgreSQL that others run. The roles {@code balai_owner} and {@code balai_app} are its keeper's to make. */
record ExternalDatabase(String url, String ownerPassword, String appPassword) implements Database {
    @Override
    public void close() {}
}
