package id.balai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The one process a person starts: what it says, what it refuses, how it stops, and what it survives. */
class LauncherIT {
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private final Path folder = Balai.newFolder();

    @Test
    void its_help_lists_every_setting() throws IOException {
        var help = Attempt.of(Map.of(), "--help");

        assertThat(help.exit()).isZero();
        try (var source = Files.lines(Path.of("src/main/java/id/balai/launcher/Setting.java"))) {
            var settings = source.map(String::strip)
                    .filter(line -> line.startsWith("BALAI_"))
                    .map(line -> line.substring(0, line.indexOf('(')))
                    .toList();
            assertThat(settings)
                    .hasSizeGreaterThan(9)
                    .allSatisfy(setting -> assertThat(help.said()).contains(setting));
        }
    }

    @Test
    void a_taken_port_is_told_in_one_line() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(other.getLocalPort());

            var attempt = Attempt.of(Map.of("BALAI_HOME", folder.toString(), "BALAI_PORT", port));

            assertThat(attempt.exit()).isEqualTo(1);
            assertThat(attempt.lines()).singleElement().asString().contains(port, "BALAI_PORT");
        }
    }

    @Test
    void a_number_that_is_no_port_is_told_in_one_line() {
        var attempt = Attempt.of(Map.of("BALAI_HOME", folder.toString(), "BALAI_PORT", "http"));

        assertThat(attempt.exit()).isEqualTo(1);
        assertThat(attempt.lines()).singleElement().asString().contains("\"http\"", "BALAI_PORT");
    }

    @Test
    void a_house_that_does_not_open_is_never_called_ready_and_leaves_nothing_running() throws IOException {
        var broken = Files.createDirectory(folder.resolve("distribution"));
        Files.copy(Attempt.DISTRIBUTION.resolve("balai.jar"), broken.resolve("balai.jar"));
        for (var part : new String[] {"lib", "engine"})
            Files.createSymbolicLink(broken.resolve(part), Attempt.DISTRIBUTION.resolve(part));
        new JarOutputStream(Files.newOutputStream(broken.resolve("balai.war"))).close();

        var attempt = Attempt.from(
                broken,
                Map.of(
                        "BALAI_HOME", folder.resolve("home").toString(),
                        "BALAI_PORT", Integer.toString(Balai.freePort())));

        assertThat(attempt.exit()).isEqualTo(1);
        assertThat(attempt.said()).contains("The server cannot start").doesNotContain("ready", "Ctrl+C");
        assertThat(running(folder)).isEmpty();
    }

    @Test
    void a_new_house_opens_to_whoever_holds_its_link_and_keeps_what_it_took_through_every_kind_of_end()
            throws IOException {
        try (var balai = Balai.start(Map.of())) {
            var link = balai.home().resolve("setup-link.txt");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(link)))
                    .isEqualTo("rw-------");
            assertThat(balai.home().resolve("demo-accounts.csv")).doesNotExist();
            var address = Files.readString(link).strip();
            var path = address.substring(address.indexOf("/siapkan"));
            var me = Map.of("name", "Rini Astuti", "username", "rini", "password", "sandi panjang sekali");
            assertThat(open(balai, path, me).location()).isEqualTo("/masuk");
            var again = Map.of("name", "Orang Lain", "username", "lain", "password", "sandi panjang sekali");
            assertThat(open(balai, path, again).status()).isBetween(400, 499);
            mayEnter(balai);

            aSecondLauncherIsRefused(balai);

            var children = balai.children();
            assertThat(children).hasSizeGreaterThan(1);
            assertThat(balai.stop()).isIn(0, 143);
            assertThat(children).allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(A_MOMENT));
            assertThat(running(balai.home())).isEmpty();

            balai.startAgain();
            balai.awaitReady();
            mayEnter(balai);
            balai.killLauncher();

            balai.startAgain();
            balai.awaitReady();
            mayEnter(balai);
            balai.killAll();

            balai.startAgain();
            balai.awaitReady();
            mayEnter(balai);
            assertThat(Tables.asKeeper(balai).count("SELECT 1 FROM person")).isEqualTo(1);
        }
    }

    @Test
    void a_first_start_killed_while_it_puts_the_database_up_is_followed_by_one_that_succeeds() {
        try (var balai = Balai.begin(Map.of())) {
            killOnce(balai, "PG-*/lib/*");
            balai.startAgain();
            killOnce(balai, "data/base");

            balai.startAgain();
            balai.awaitReady();

            assertThat(balai.home().resolve("setup-link.txt")).exists();
        }
    }

    /** As soon as something of this name is there. */
    private static void killOnce(Balai balai, String there) {
        var postgres = balai.home().resolve("postgres");
        while (!found(postgres, there)) {
            assertThat(balai.handle().isAlive()).isTrue();
            Balai.pause(Duration.ofMillis(5));
        }
        balai.killAll();
    }

    private static boolean found(Path folder, String there) {
        var pattern = folder.getFileSystem().getPathMatcher("glob:" + there);
        try (var files = Files.walk(folder, 3)) {
            return files.map(folder::relativize).anyMatch(pattern::matches);
        } catch (IOException | UncheckedIOException stillChanging) {
            return false;
        }
    }

    private static void aSecondLauncherIsRefused(Balai balai) {
        var second = Attempt.of(
                Map.of("BALAI_HOME", balai.home().toString(), "BALAI_PORT", Integer.toString(Balai.freePort())));

        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.lines())
                .singleElement()
                .asString()
                .contains(balai.home().toString(), "BALAI_HOME");
        mayEnter(balai);
    }

    private static Visitor.Page open(Balai balai, String path, Map<String, String> form) {
        var visitor = new Visitor(balai);
        var page = visitor.open(path).html();
        var fields = new HashMap<>(form);
        for (var field : page.select("input[type=hidden]")) fields.put(field.attr("name"), field.attr("value"));
        return visitor.send("/siapkan", fields);
    }

    /** The administrator who was set up, with what only an administrator may see. */
    private static void mayEnter(Balai balai) {
        var visitor = new Visitor(balai);
        assertThat(visitor.signIn("rini", "sandi panjang sekali").status()).isEqualTo(303);
        assertThat(visitor.open("/metrics").status()).isEqualTo(200);
    }

    /** Processes that were told of this folder. */
    private static Stream<String> running(Path folder) {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(folder.toString()));
    }
}
