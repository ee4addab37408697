package id.balai.app;

import static id.balai.ledger.NewLine.credit;
import static id.balai.ledger.NewLine.debit;

import id.balai.approvals.Approvals;
import id.balai.books.Books;
import id.balai.ledger.NewJournal;
import id.balai.membership.Cooperatives;
import id.balai.supervision.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What waits in Pandanan for somebody else: a journal above the treasurer's limit, and a supervisor's finding. */
@ApplicationScoped
class DemoSecondPerson {
    private static final long LOAN = 40_000_000;

    private final Approvals approvals;
    private final Findings findings;
    private final Books books;
    private final Cooperatives cooperatives;

    @Inject
    DemoSecondPerson(Approvals approvals, Findings findings, Books books, Cooperatives cooperatives) {
        this.approvals = approvals;
        this.findings = findings;
        this.books = books;
        this.cooperatives = cooperatives;
    }

    void isNeeded(Map<String, DemoPeople.Somebody> everybody, LocalDate today) {
        var treasurer = get(everybody, "bendahara.pandanan");
        var cooperative = cooperatives.getByVillage(treasurer.village()).id();
        var loan = new NewJournal(
                today,
                "PINJAMAN_HIMBARA",
                "Pinjaman modal kerja dari bank",
                null,
                List.of(debit("1120", LOAN), credit("2510", LOAN)));
        approvals.submit(treasurer.person(), cooperative, "demo-loan", loan);
        var latest = books.journals(cooperative, 0, 1).get(0).id();
        findings.write(
                get(everybody, "pengawas.pandanan").person(),
                cooperative,
                latest,
                "Tanda terima honor bulan lalu belum ditandatangani penerimanya.");
    }

    private static DemoPeople.Somebody get(Map<String, DemoPeople.Somebody> everybody, String username) {
        var somebody = everybody.get(username);
        if (somebody == null) throw new IllegalStateException(username);
        return somebody;
    }
}
