package id.balai.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.authorization.AdminOnly;
import id.balai.custody.Import.State;
import id.balai.identity.PlatformRole;
import id.balai.records.Activity;
import id.balai.records.Organisation;
import id.balai.records.Recorded;
import id.balai.records.Records;
import id.balai.records.Statements;
import id.balai.records.Verb;
import id.balai.testing.TestVillage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransfersTest {
    private static final Activity LESSON = Activity.at("kursus/x/pelajaran/y", Activity.Type.LESSON, "Debit");

    private final TestVillage village = new TestVillage();
    private final Records records = new Records(village.database().sql());
    private final Recorded recorded = new Recorded(village.database().sql());
    private final Organisations organisations =
            new Organisations(village.database().sql(), village.accounts, village.grants, village.clock());
    private final ImportTable table = new ImportTable(village.database().sql(), village.clock());
    private final Imports imports =
            new Imports(records, recorded, table, organisations, village.grants, village.clock());
    private final Exports exports = new Exports(recorded, organisations);
    private UUID admin;
    private UUID dinas;

    @BeforeEach
    void an_administrator_and_another_organisation() {
        admin = village.an(PlatformRole.ADMIN, "*");
        dinas = in(() -> organisations.add(admin, "Dinas")).id();
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void what_leaves_one_organisation_arrives_in_another_line_by_line_and_once() throws IOException {
        in(() -> IntStream.range(0, 450).mapToObj(i -> records.record(passed())).toList());
        var file = export(Organisation.HOUSE, null);

        var first = take(file);
        var second = take(file);

        assertThat(file.lines()).hasSize(450);
        assertThat(first)
                .extracting("state", "lines", "taken", "there", "refused")
                .containsExactly(State.DONE, 450L, 450L, 0L, 0L);
        assertThat(second).extracting("taken", "there").containsExactly(0L, 450L);
        assertThat(ids(export(dinas, null))).containsExactlyElementsOf(ids(file));
    }

    @Test
    void an_export_goes_on_behind_the_last_statement_that_arrived() throws IOException {
        in(() -> IntStream.range(0, 5).mapToObj(i -> records.record(passed())).toList());
        var all = ids(export(Organisation.HOUSE, null));

        var rest = ids(export(Organisation.HOUSE, UUID.fromString(all.get(2))));

        assertThat(rest).containsExactlyElementsOf(all.subList(3, 5));
    }

    @Test
    void a_refused_line_is_told_by_its_number_and_clause_and_the_others_come_in() {
        var good = passed().toString();
        var conflicting = Statements.of(admin, Verb.FAILED, LESSON);
        var id = UuidCreator.getTimeOrderedEpoch();
        var file = String.join(
                "\n",
                good,
                "{\"actor\":{}}",
                "",
                "{not json",
                Statements.of(admin, Verb.PASSED, LESSON).id(id).json().toString(),
                conflicting.id(id).json().toString(),
                "{\"x\":\"" + "y".repeat(ImportBatch.LONGEST_LINE) + "\"}",
                good);

        var report = take(file);

        assertThat(report)
                .extracting("state", "lines", "taken", "there", "refused")
                .containsExactly(State.DONE, 7L, 2L, 1L, 4L);
        assertThat(report.refusals()).extracting("line").containsExactly(2L, 4L, 6L, 7L);
        assertThat(report.refusals())
                .extracting("code")
                .containsExactly("XAPI_RULE", "XAPI_JSON", "STATEMENT_CONFLICT", "XAPI_LIMIT");
        assertThat(report.refusals().get(0).clause()).startsWith("Data 2.");
        assertThat(report.refusals().get(2).clause()).isEqualTo("Communication 2.1.1");
    }

    @Test
    void what_broke_off_goes_on_when_the_file_is_sent_again() {
        var file = statements(250);
        var broken = in(() -> imports.take(admin, dinas, breakingOff(file, file.length() * 3 / 4)));

        var again = take(file);

        assertThat(broken.state()).isEqualTo(State.BROKEN);
        assertThat(broken.taken()).isEqualTo(100);
        assertThat(again).extracting("state", "taken", "there").containsExactly(State.DONE, 150L, 100L);
    }

    @Test
    void an_import_stops_when_it_is_cancelled_and_another_waits_for_it() {
        var id = in(() -> imports.begin(admin, dinas));
        assertThatThrownBy(() -> take(statements(1))).isInstanceOf(ImportRunning.class);

        village.database().run(() -> imports.cancel(admin, id));
        village.database().run(() -> imports.go(id, dinas, stream(statements(250))));

        var left = in(() -> imports.get(admin, id));
        assertThat(left.state()).isEqualTo(State.CANCELLED);
        assertThat(left.lines()).isZero();
        assertThat(take(statements(1)).state()).isEqualTo(State.DONE);
    }

    @Test
    void only_the_administrator_brings_and_takes_away() {
        var trainer = village.an(PlatformRole.TRAINER, "*");

        assertThatThrownBy(() -> in(() -> exports.begin(trainer, dinas, null))).isInstanceOf(AdminOnly.class);
        assertThatThrownBy(() -> in(() -> imports.begin(trainer, dinas))).isInstanceOf(AdminOnly.class);
        assertThatThrownBy(() -> in(() -> imports.latest(trainer))).isInstanceOf(AdminOnly.class);
    }

    private ObjectNode passed() {
        return Statements.of(admin, Verb.PASSED, LESSON).json();
    }

    private String statements(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> Statements.of(admin, Verb.PASSED, LESSON)
                        .id(UuidCreator.getTimeOrderedEpoch())
                        .json()
                        .toString())
                .collect(Collectors.joining("\n"));
    }

    private Import take(String file) {
        return in(() -> imports.take(admin, dinas, stream(file)));
    }

    private String export(UUID organisation, @Nullable UUID after) throws IOException {
        var out = new ByteArrayOutputStream();
        var export = in(() -> exports.begin(admin, organisation, after));
        village.database().run(() -> {
            try {
                export.to(out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> ids(String file) {
        return file.lines()
                .map(line -> line.replaceFirst(
                        ".*\"id\":\"([0-9a-f-]{36})\",\"stored\".*|.*\"id\":\"([0-9a-f-]{36})\".*", "$1$2"))
                .toList();
    }

    private static InputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    /** A connection that ends in the middle. */
    private static InputStream breakingOff(String file, int after) {
        return new InputStream() {
            private int read;

            @Override
            public int read() throws IOException {
                if (read == after) throw new IOException("gone");
                return file.charAt(read++);
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                into[offset] = (byte) read();
                return 1;
            }
        };
    }

    private <T> T in(Supplier<T> work) {
        return village.database().in(work);
    }
}
