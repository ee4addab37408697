package id.balai.e2e;

import id.balai.assessment.ShippedCourses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the bare servlet into a WAR of its own at {@code /bare}, with the house's driver and database. */
final class BareWar {
    private static final String TEXT = "courses/pembukuan-koperasi-dasar/lessons/mengapa-koperasi-mencatat.md";
    private static final String CLASS = BareServlet.class.getName().replace('.', '/') + ".class";
    private static final String WEB = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <servlet>
                <servlet-name>bare</servlet-name>
                <servlet-class>id.balai.e2e.BareServlet</servlet-class>
                <load-on-startup>1</load-on-startup>
              </servlet>
              <servlet-mapping>
                <servlet-name>bare</servlet-name>
                <url-pattern>/page</url-pattern>
              </servlet-mapping>
              <data-source>
                <name>java:app/jdbc/bare</name>
                <class-name>org.postgresql.ds.PGSimpleDataSource</class-name>
                <url>${MPCONFIG=balai.db.url}</url>
                <user>balai_app</user>
                <password>${MPCONFIG=balai.db.password}</password>
                <initial-pool-size>4</initial-pool-size>
                <max-pool-size>20</max-pool-size>
                <min-pool-size>4</min-pool-size>
              </data-source>
            </web-app>
            """;
    private static final String ROOT = """
            <!DOCTYPE glassfish-web-app PUBLIC "-//GlassFish.org//DTD GlassFish Application Server 3.1 Servlet 3.0//EN"
                "http://glassfish.org/dtds/glassfish-web-app_3_0-1.dtd">
            <glassfish-web-app><context-root>/bare</context-root></glassfish-web-app>
            """;

    private BareWar() {}

    /** @param length of the text, so that both pages are equally long */
    static Path packed(int length) {
        var war = Path.of("target/bench/bare.war").toAbsolutePath();
        try {
            Files.createDirectories(war.getParent());
            try (var zip = new ZipOutputStream(Files.newOutputStream(war))) {
                put(zip, "WEB-INF/web.xml", WEB.getBytes(StandardCharsets.UTF_8));
                put(zip, "WEB-INF/glassfish-web.xml", ROOT.getBytes(StandardCharsets.UTF_8));
                put(zip, "WEB-INF/page.txt", text(length));
                put(zip, "WEB-INF/classes/" + CLASS, resource(BareServlet.class.getClassLoader(), CLASS));
                put(zip, "WEB-INF/lib/postgresql.jar", Files.readAllBytes(driver()));
            }
            return war;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] text(int length) throws IOException {
        var lesson = new String(resource(ShippedCourses.class.getClassLoader(), TEXT), StandardCharsets.UTF_8);
        return lesson.repeat(1 + length / lesson.length()).substring(0, length).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(ClassLoader loader, String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        }
    }

    private static Path driver() {
        try {
            return Path.of(org.postgresql.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
