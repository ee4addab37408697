package id.balai;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PersistenceUnitTest {
    @Test
    void every_entity_of_the_house_is_in_the_persistence_unit() throws IOException {
        var unit = new String(
                Objects.requireNonNull(getClass().getResourceAsStream("/META-INF/persistence.xml"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);

        var missing = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.balai").stream()
                        .filter(PersistenceUnitTest::isMapped)
                        .map(JavaClass::getName)
                        .filter(name -> !unit.contains("<class>" + name + "</class>"));

        assertThat(missing).isEmpty();
    }

    private static boolean isMapped(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(Converter.class);
    }
}
