package id.balai.testing;

import id.balai.database.InstantColumn;
import id.balai.database.JsonColumn;
import id.balai.database.UuidColumn;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/** A persistence unit of the classes a test names, with the settings of the server's own unit. */
record TestUnit(List<String> classes) implements PersistenceUnitInfo {
    static EntityManagerFactory factory(String url, Class<?>... managed) {
        var unit = new TestUnit(
                Stream.concat(Stream.of(managed), Stream.of(UuidColumn.class, JsonColumn.class, InstantColumn.class))
                        .map(Class::getName)
                        .toList());
        return new PersistenceProvider()
                .createContainerEntityManagerFactory(
                        unit,
                        Map.of(
                                "jakarta.persistence.jdbc.url", url,
                                "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                                "eclipselink.weaving", "false",
                                "eclipselink.cache.shared.default", "false",
                                "eclipselink.session-name", url + managed.length,
                                "eclipselink.target-database", "PostgreSQL",
                                "eclipselink.jdbc.connections.max", "40",
                                "eclipselink.logging.level", "WARNING"));
    }

    @Override
    public String getPersistenceUnitName() {
        return "balai";
    }

    @Override
    public String getPersistenceProviderClassName() {
        return PersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public @Nullable DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public @Nullable DataSource getNonJtaDataSource() {
        return null;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return TestUnit.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    public List<String> getManagedClassNames() {
        return classes;
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return new Properties();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
        return TestUnit.class.getClassLoader();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {}

    @Override
    public @Nullable ClassLoader getNewTempClassLoader() {
        return null;
    }
}
