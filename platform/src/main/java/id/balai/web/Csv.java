package id.balai.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table as people's spreadsheets save it: by comma or, where a comma is for decimals, semicolon or tab. */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();

    private Csv() {}

    /** The rows under a heading that names at least these columns, in any order. */
    public static List<CSVRecord> rows(String given, int most, List<String> columns) {
        var text = given.startsWith(BYTE_ORDER_MARK) ? given.substring(1) : given;
        var format = FORMAT.builder().setDelimiter(delimiter(text)).get();
        try (var parser = format.parse(new StringReader(text))) {
            for (var column : columns) if (!parser.getHeaderMap().containsKey(column)) throw new BadCsv(column);
            var rows = parser.getRecords();
            if (rows.size() > most) throw new BadCsv("rows");
            return rows;
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw new BadCsv("csv");
        }
    }

    private static char delimiter(String text) {
        var heading = text.lines().findFirst().orElse("");
        if (heading.indexOf(',') >= 0) return ',';
        return heading.indexOf(';') >= 0 ? ';' : heading.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
