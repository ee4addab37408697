package id.balai.ui.books;

import id.balai.books.Statement;
import id.balai.membership.Cooperative;
import id.balai.refusal.NotFound;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The four statements, by the names their addresses have. */
enum ReportKind {
    POSITION("posisi-keuangan", Statement.FINANCIAL_POSITION),
    RESULTS("hasil-usaha", Statement.RESULTS),
    EQUITY("perubahan-ekuitas", Statement.EQUITY_CHANGES),
    CASH_FLOWS("arus-kas", Statement.CASH_FLOWS);

    private final String path;
    private final Statement statement;

    ReportKind(String path, Statement statement) {
        this.path = path;
        this.statement = statement;
    }

    Statement statement() {
        return statement;
    }

    String path() {
        return path;
    }

    /** Its address over these days. */
    String in(Cooperative cooperative, Stretch days) {
        return BooksRoom.REPORTS.in(cooperative) + "/" + path + "?dari=" + days.from() + "&sampai=" + days.to();
    }

    /** Its address over these days, for one business unit where there is one. */
    String in(Cooperative cooperative, Stretch days, @Nullable String unit) {
        return in(cooperative, days) + UnitPicker.asked(unit);
    }

    static ReportKind of(String path) {
        return Stream.of(values())
                .filter(kind -> kind.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("statement", path));
    }
}
