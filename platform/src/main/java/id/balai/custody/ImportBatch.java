package id.balai.custody;

import id.balai.custody.Import.RefusedLine;
import id.balai.records.Delivery;
import id.balai.records.Recorded;
import id.balai.records.Records;
import id.balai.records.Source;
import id.balai.records.TooMuch;
import id.balai.refusal.Refusal;
import id.balai.web.Languages;
import id.balai.web.RefusalTexts;
import id.balai.xapi.Reading;
import id.balai.xapi.Statement;
import id.balai.xapi.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Some lines on their way in: those that are sound go in together, and where that fails one by one. */
final class ImportBatch {
    static final int LONGEST_LINE = 1 << 20;
    private static final int LONGEST_DETAIL = 500;

    private final Records records;
    private final Recorded recorded;
    private final UUID organisation;
    private final Map<Long, Statement> sound = new LinkedHashMap<>();
    private final List<RefusedLine> refusals = new ArrayList<>();
    private long lines;
    private long taken;
    private long there;

    ImportBatch(Records records, Recorded recorded, UUID organisation) {
        this.records = records;
        this.recorded = recorded;
        this.organisation = organisation;
    }

    /** Judges one line; a statement without an id gets one of its own words, so that it comes in once. */
    void add(long number, byte[] line) {
        lines++;
        try {
            if (line.length > LONGEST_LINE) throw new TooMuch("bytes/line", LONGEST_LINE);
            var json = Reading.json(line);
            var version = json.path("version").asText().startsWith("2") ? Version.V2_0_0 : Version.V1_0_3;
            var statement = Statement.received(json, version);
            if (statement.id().isEmpty())
                statement.json().put("id", UUID.nameUUIDFromBytes(line).toString());
            sound.put(number, statement);
        } catch (Refusal refusal) {
            refuse(number, refusal);
        }
    }

    int size() {
        return (int) lines;
    }

    Tally takeIn() {
        if (!sound.isEmpty()) takeInTogether();
        return new Tally(lines, taken, there, refusals);
    }

    private void takeInTogether() {
        var news = news();
        try {
            receive(List.copyOf(sound.values()));
            count(news, sound.size());
        } catch (Refusal oneOfThem) {
            sound.forEach(this::takeInAlone);
        }
    }

    private void takeInAlone(long number, Statement statement) {
        var isNew =
                recorded.known(organisation, statement.id().stream().toList()).isEmpty();
        try {
            receive(List.of(statement));
            count(isNew ? 1 : 0, 1);
        } catch (Refusal refusal) {
            refuse(number, refusal);
        }
    }

    private int news() {
        var ids = sound.values().stream()
                .flatMap(statement -> statement.id().stream())
                .toList();
        return ids.size() - recorded.known(organisation, ids).size();
    }

    private void count(int news, int all) {
        taken += news;
        there += all - news;
    }

    private void receive(List<Statement> statements) {
        var source = new Source(organisation, Source.account("impor", "Impor"), Version.V2_0_0, true);
        records.receive(Delivery.of(statements), source);
    }

    private void refuse(long number, Refusal refusal) {
        var words = RefusalTexts.describe(refusal, Languages.INDONESIAN);
        var clause = refusal.facts().get("clause");
        var detail = words.detail().substring(0, Math.min(words.detail().length(), LONGEST_DETAIL));
        refusals.add(new RefusedLine(number, refusal.code(), clause == null ? "" : clause.toString(), detail));
    }
}
