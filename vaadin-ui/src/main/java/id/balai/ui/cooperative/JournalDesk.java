package id.balai.ui.cooperative;

import id.balai.ledger.JournalKind;
import id.balai.ledger.Ledger;
import id.balai.ledger.LedgerAccount;
import id.balai.ledger.NewJournal;
import id.balai.ledger.Posted;
import id.balai.membership.Cooperative;
import id.balai.membership.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What lies ready where somebody records a journal: whose books, the chart, the members, and today's date. */
record JournalDesk(UUID person, Cooperative cooperative, Ledger ledger, List<Member> members, LocalDate today) {
    List<LedgerAccount> accounts() {
        return ledger.accounts(cooperative.id());
    }

    List<JournalKind> kinds() {
        return ledger.kinds().stream().filter(JournalKind::byHand).toList();
    }

    Posted post(String key, NewJournal journal) {
        return ledger.post(person, cooperative.id(), key, journal);
    }
}
