package id.balai.app;

import static id.balai.ledger.NewLine.credit;
import static id.balai.ledger.NewLine.debit;

import id.balai.ledger.Ledger;
import id.balai.ledger.NewJournal;
import id.balai.ledger.NewLine;
import id.balai.membership.Member;
import id.balai.membership.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** A small cooperative's months: savings, groceries bought and sold, electricity, and an honorarium. */
@ApplicationScoped
class DemoBooks {
    private static final long PRINCIPAL = 50_000;
    private static final long MANDATORY = 10_000;

    private final Ledger ledger;
    private final Members members;

    @Inject
    DemoBooks(Ledger ledger, Members members) {
        this.ledger = ledger;
        this.members = members;
    }

    /** Whose books, who keeps them, and on which day they begin. */
    record Book(UUID cooperative, String village, UUID treasurer, LocalDate opened) {}

    /** Closes what lies before, in which nothing was written, and begins. */
    void begin(Book book, YearMonth first) {
        for (var month = first; month.isBefore(YearMonth.from(book.opened())); month = month.plusMonths(1))
            ledger.closeMonth(book.treasurer(), book.cooperative(), month, "Sebelum pembukuan dimulai");
        var day = book.opened();
        var lines = perMember("3110", PRINCIPAL, members.of(book.cooperative()));
        lines.add(0, debit("1110", PRINCIPAL * lines.size()));
        post(book, day, "SIMPANAN_POKOK", "Simpanan pokok anggota", lines);
        post(
                book,
                day,
                "HIBAH",
                "Hibah awal dari pemerintah desa",
                List.of(debit("1120", 15_000_000), credit("3130", 15_000_000)));
        post(
                book,
                day,
                "MUTASI_KAS",
                "Tarik tunai untuk modal gerai",
                List.of(debit("1110", 6_000_000), credit("1120", 6_000_000)));
    }

    void month(Book book, YearMonth month) {
        var lines = perMember("3120", MANDATORY, members.of(book.cooperative()));
        lines.add(0, debit("1110", MANDATORY * lines.size()));
        post(book, month.atDay(5), "SIMPANAN_WAJIB", "Simpanan wajib bulan ini", lines);
        trade(book, month);
        running(book, month);
    }

    private void trade(Book book, YearMonth month) {
        var random = new SplittableRandom(book.village().hashCode() * 31L + month.hashCode());
        var cost = random.nextLong(18, 32) * 50_000;
        var sales = cost * 112 / 100;
        post(
                book,
                month.atDay(8),
                "BELI_PERSEDIAAN",
                "Beli beras, minyak goreng, dan gula tunai",
                List.of(debit("1310", cost), credit("1110", cost)));
        post(
                book,
                month.atDay(18),
                "JUAL",
                "Penjualan tunai gerai sembako",
                List.of(debit("1110", sales), credit("4120", sales), debit("5120", cost), credit("1310", cost)));
    }

    private void running(Book book, YearMonth month) {
        post(
                book,
                month.atDay(20),
                "BEBAN",
                "Listrik dan internet gerai",
                List.of(debit("6120", 45_000), credit("1110", 45_000)));
        post(
                book,
                month.atDay(25),
                "GAJI",
                "Honor penjaga gerai",
                List.of(debit("6110", 60_000), credit("1110", 60_000)));
    }

    /** Closes the month two before this one, and with December its year; the latest ones stay open. */
    void closeBehind(Book book, YearMonth month) {
        var behind = month.minusMonths(2);
        if (behind.isBefore(YearMonth.from(book.opened()))) return;
        if (behind.getMonth() == Month.DECEMBER) closeYear(book, behind.getYear());
        ledger.closeMonth(book.treasurer(), book.cooperative(), behind, "");
    }

    private void closeYear(Book book, int year) {
        ledger.closeYear(book.treasurer(), book.cooperative(), "demo-" + year, year, "Tutup buku tahun " + year);
    }

    private static List<NewLine> perMember(String account, long amount, List<Member> members) {
        var lines = new ArrayList<NewLine>();
        for (var member : members) lines.add(credit(account, amount).of(member.number()));
        return lines;
    }

    private void post(Book book, LocalDate day, String kind, String memo, List<NewLine> lines) {
        ledger.post(
                book.treasurer(),
                book.cooperative(),
                "demo-" + day + "-" + kind,
                new NewJournal(day, kind, memo, null, lines));
    }
}
