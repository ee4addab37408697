package id.balai.ui.cooperative;

import id.balai.approvals.Approvals;
import id.balai.approvals.Outcome;
import id.balai.drafts.Drafts;
import id.balai.drafts.Sketch;
import id.balai.ledger.JournalKind;
import id.balai.ledger.Ledger;
import id.balai.ledger.LedgerAccount;
import id.balai.ledger.NewJournal;
import id.balai.membership.Cooperative;
import id.balai.membership.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What lies ready where somebody records a journal: whose books, the chart, the members, and today's date. */
record JournalDesk(
        UUID person,
        Cooperative cooperative,
        Ledger ledger,
        Approvals approvals,
        Drafts drafts,
        List<Member> members,
        LocalDate today) {
    List<LedgerAccount> accounts() {
        return ledger.accounts(cooperative.id());
    }

    List<JournalKind> kinds() {
        return ledger.kinds().stream().filter(JournalKind::byHand).toList();
    }

    /** Into the books, or before a second person where the amount asks for one. */
    Outcome submit(String key, NewJournal journal) {
        return approvals.submit(person, cooperative.id(), key, journal);
    }

    void keep(UUID draft, Sketch sketch) {
        drafts.keep(person, cooperative.id(), draft, sketch);
    }

    void discard(UUID draft) {
        drafts.discard(person, cooperative.id(), draft);
    }
}
