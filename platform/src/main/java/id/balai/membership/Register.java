package id.balai.membership;

import id.balai.database.Tenancy;
import id.balai.refusal.NoDate;
import id.balai.refusal.Refusal;
import id.balai.web.BadCsv;
import id.balai.web.Csv;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Brings in a register of members from a file: all of them or, with a line for each row, none. */
@ApplicationScoped
@Transactional
public class Register {
    private static final int MOST_ROWS = 20_000;
    private static final List<String> COLUMNS = List.of("number", "name", "nik", "joinedOn");

    private final Members members;
    private final Tenancy tenancy;

    @Inject
    public Register(Members members, Tenancy tenancy) {
        this.members = members;
        this.tenancy = tenancy;
    }

    public List<RegisterLine> bringIn(UUID cooperative, String csv) {
        tenancy.enter(cooperative);
        var known = members.of(cooperative).stream().collect(Collectors.toMap(Member::number, Member::name));
        var admission = members.admission(cooperative);
        var lines = new ArrayList<RegisterLine>();
        for (var record : Csv.rows(csv, MOST_ROWS, COLUMNS)) {
            var row = Math.toIntExact(record.getRecordNumber()) + 1;
            var number = record.isSet("number") ? record.get("number") : "";
            try {
                if (record.isConsistent() && record.get("name").equals(known.get(number)))
                    lines.add(new RegisterLine(row, number, true, false, null));
                else lines.add(admit(admission, row, record));
            } catch (Refusal refusal) {
                lines.add(new RegisterLine(row, number, false, false, refusal));
            }
        }
        if (lines.stream().anyMatch(line -> line.refusal() != null)) throw new RegisterRefused(lines);
        return lines;
    }

    private static RegisterLine admit(Admission admission, int row, CSVRecord record) {
        if (!record.isConsistent()) throw new BadCsv("columns");
        var digits = record.get("nik");
        admission.admit(
                record.get("number"),
                record.get("name"),
                digits.isEmpty() ? null : new Nik(digits),
                NoDate.parse("joinedOn", record.get("joinedOn")));
        return new RegisterLine(row, record.get("number"), false, digits.isEmpty(), null);
    }
}
