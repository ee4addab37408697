package id.balai.e2e;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** A year of a cooperative of 1,020 members made up from a seed, kept in its own way beside the books that import it. */
final class Year {
    private static final int MEMBERS = 1_020;
    private static final int ROWS = 616;
    private static final String HEADING =
            "journal_no,idem_key,effective_date,recorded_date,kind,memo,reverses,line,account_code,member,debit,credit,unit";
    private static final List<String> UNITS = List.of("", "sembako", "simpan-pinjam", "apotek", "gudang", "internet");

    /** What happens in such a year: its kind, the account debited and the account credited. */
    private static final List<String[]> EVENTS = List.of(
            new String[] {"SIMPANAN_WAJIB", "1110", "3120"},
            new String[] {"SIMPANAN_SUKARELA", "1110", "2110"},
            new String[] {"BELI_PERSEDIAAN", "1320", "2120"},
            new String[] {"BAYAR_UTANG", "2120", "1120"},
            new String[] {"JUAL", "1125", "4130"},
            new String[] {"QRIS_SETTLE", "1120", "1125"},
            new String[] {"PINJAMAN_CAIR", "1210", "1110"},
            new String[] {"ANGSURAN", "1110", "1210"},
            new String[] {"PENYALURAN_PUPUK", "1110", "4141"},
            new String[] {"HPP", "5130", "1320"},
            new String[] {"BEBAN", "6120", "1110"},
            new String[] {"PENYUSUTAN", "6140", "1529"},
            new String[] {"BELI_ASET", "1520", "1120"},
            new String[] {"PINJAMAN_HIMBARA", "1120", "2510"},
            new String[] {"BUNGA_PINJAMAN", "6160", "2160"},
            new String[] {"BAGI_HASIL_KSO", "6163", "2170"},
            new String[] {"PAJAK", "6910", "2130"});

    final Map<String, Long> beforeClosing = new TreeMap<>();
    final Map<String, Long> afterClosing = new TreeMap<>();
    private final List<String> rows = new ArrayList<>();
    private final Map<String, Long> balances = new TreeMap<>();
    private final SplittableRandom random;
    private int journals;

    private Year(long seed) {
        random = new SplittableRandom(seed);
        open();
        while (rows.size() < ROWS - 20) happen();
        beforeClosing.putAll(balances);
        close();
        afterClosing.putAll(balances);
    }

    static Year of(long seed) {
        return new Year(seed);
    }

    private void open() {
        journal(
                "OPENING",
                LocalDate.of(2025, 1, 1),
                "",
                "",
                "1110",
                400_000_000,
                "1120",
                300_000_000,
                "3210",
                -700_000_000);
        journal(
                "SIMPANAN_POKOK",
                LocalDate.of(2025, 1, 2),
                "",
                "",
                "1110",
                MEMBERS * 50_000L,
                "3110",
                MEMBERS * -50_000L);
    }

    private void happen() {
        var event = EVENTS.get(random.nextInt(EVENTS.size()));
        var day = LocalDate.of(2025, 1, 3).plusDays((rows.size() * 360L) / ROWS);
        var amount = random.nextLong(1, 900) * 1_000 + random.nextLong(1_000);
        var member = random.nextBoolean() ? "A" + random.nextInt(1, MEMBERS + 1) : "";
        var unit = UNITS.get(random.nextInt(UNITS.size()));
        journal(event[0], day, member, unit, event[1], amount, event[2], -amount);
    }

    private void close() {
        var nominal = new ArrayList<Object>();
        var surplus = 0L;
        for (var balance : beforeClosing.entrySet()) {
            if (balance.getKey().compareTo("4") < 0) continue;
            nominal.add(balance.getKey());
            nominal.add(-balance.getValue());
            surplus += balance.getValue();
        }
        nominal.add("3310");
        nominal.add(surplus);
        journal("PENUTUP", LocalDate.of(2025, 12, 31), "", "", nominal.toArray());
    }

    private void journal(String kind, LocalDate day, String member, String unit, Object... accountsAndAmounts) {
        journals++;
        for (var i = 0; i < accountsAndAmounts.length; i += 2) {
            var account = (String) accountsAndAmounts[i];
            var amount = ((Number) accountsAndAmounts[i + 1]).longValue();
            balances.merge(account, amount, Long::sum);
            rows.add(String.join(
                    ",",
                    Integer.toString(journals),
                    "Y25-%04d".formatted(journals),
                    day.toString(),
                    day.plusDays(1).toString(),
                    kind,
                    "\"" + kind + ", bukti " + journals + "\"",
                    "",
                    Integer.toString(i / 2 + 1),
                    account,
                    member,
                    Long.toString(Math.max(amount, 0)),
                    Long.toString(Math.max(-amount, 0)),
                    unit));
        }
    }

    int rows() {
        return rows.size();
    }

    int journals() {
        return journals;
    }

    /** As a spreadsheet on another system saves it. */
    String postings() {
        return "\uFEFF" + HEADING + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    /** Every seventh member's NIK is not known. */
    String members() {
        var register = new StringBuilder("\uFEFFnumber;name;nik;joinedOn\r\n");
        for (var member = 1; member <= MEMBERS; member++) {
            var nik = member % 7 == 0 ? "" : "331105%06d%04d".formatted(100_000 + member, member);
            register.append("A%d;Anggota %d;%s;2025-01-02\r\n".formatted(member, member, nik));
        }
        return register.toString();
    }

    /** Everything on accounts whose number begins so. */
    static long sum(Map<String, Long> balances, String beginning) {
        return balances.entrySet().stream()
                .filter(balance -> balance.getKey().startsWith(beginning))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
