package id.balai.ledger;

import id.balai.authorization.Action;
import id.balai.authorization.Authority;
import id.balai.authorization.Belonging;
import id.balai.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Many journals in one call, each with its own answer: one that is refused keeps none of the others out. */
final class Batch {
    static final int MOST = 500;

    private final Authority authority;
    private final JournalTable journals;
    private final Chart chart;

    Batch(Authority authority, JournalTable journals, Chart chart) {
        this.authority = authority;
        this.journals = journals;
        this.chart = chart;
    }

    List<BatchAnswer> post(UUID person, UUID cooperative, List<BatchItem> items) {
        if (items.size() > MOST) throw new TooManyJournals(items.size(), MOST);
        var poster = authority.letIn(person, cooperative);
        var answers = new TreeMap<Integer, BatchAnswer>();
        var checked = checked(items, answers);
        answerKnown(cooperative, checked, answers);
        postNew(poster, checked, answers);
        return List.copyOf(answers.values());
    }

    private record Checked(int place, Request request, Journal journal) {}

    private List<Checked> checked(List<BatchItem> items, Map<Integer, BatchAnswer> answers) {
        var checked = new ArrayList<Checked>();
        for (var place = 0; place < items.size(); place++) {
            var item = items.get(place);
            try {
                var journal = item.journal().toJournal();
                chart.mustBeByHand(journal.kind());
                checked.add(new Checked(place, Request.of(item.idempotencyKey(), item.journal()), journal));
            } catch (Refusal refusal) {
                answers.put(place, BatchAnswer.refused(item.idempotencyKey(), refusal));
            }
        }
        return checked;
    }

    private void answerKnown(UUID cooperative, List<Checked> checked, Map<Integer, BatchAnswer> answers) {
        var known = journals.known(
                cooperative, checked.stream().map(Checked::request).toList());
        for (var item : checked) {
            var key = item.request().key();
            var before = known.get(key);
            if (before == null) continue;
            answers.put(
                    item.place(),
                    before.hash().equals(item.request().hash())
                            ? BatchAnswer.posted(key, before.posted())
                            : BatchAnswer.refused(key, new IdempotencyMismatch(key)));
        }
    }

    private void postNew(Belonging poster, List<Checked> checked, Map<Integer, BatchAnswer> answers) {
        var fresh = checked.stream()
                .filter(item -> !answers.containsKey(item.place()))
                .toList();
        if (fresh.isEmpty()) return;
        var decisions = authority.requireEach(
                poster,
                Action.JOURNAL_POST,
                fresh.stream().map(item -> item.journal().amount()).toList());
        var entries = new ArrayList<Entry>();
        var places = new ArrayList<Integer>();
        for (var i = 0; i < fresh.size(); i++) {
            var item = fresh.get(i);
            var decision = decisions.get(i);
            if (!decision.obligations().isEmpty()) {
                answers.put(item.place(), BatchAnswer.refused(item.request().key(), new PendingApproval(decision)));
                continue;
            }
            entries.add(Entry.of(
                    poster.cooperative(), poster.person(), item.request(), item.journal(), Authorisation.of(decision)));
            places.add(item.place());
        }
        var posted = journals.postAll(poster.cooperative(), poster.person(), entries);
        for (var i = 0; i < places.size(); i++) answers.put(places.get(i), posted.get(i));
    }
}
