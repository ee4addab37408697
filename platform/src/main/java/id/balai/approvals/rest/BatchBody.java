package id.balai.approvals.rest;

import static id.balai.refusal.MissingField.required;

import id.balai.ledger.BatchAnswer;
import id.balai.ledger.BatchItem;
import id.balai.refusal.Refusal;
import id.balai.web.Problem;
import id.balai.web.RefusalTexts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Many journals as a caller sends them, each with its key. */
public record BatchBody(@Nullable List<@Nullable Item> journals) {
    /** One journal with its key. */
    public record Item(
            @Nullable String idempotencyKey, @Nullable JournalBody journal) {
        BatchItem toItem() {
            return new BatchItem(
                    required("journals.idempotencyKey", idempotencyKey),
                    required("journals.journal", journal).toNewJournal());
        }
    }

    /** What became of one: the status it would have had alone, and its place in the books or its reason. */
    public record Answer(
            String idempotencyKey,
            int status,
            @Nullable UUID id,
            @Nullable Long number,
            @Nullable String code,
            @Nullable String detail) {
        static Answer of(BatchAnswer answer, Locale locale) {
            var refusal = answer.refusal();
            return refusal == null ? stands(answer) : refused(answer.idempotencyKey(), refusal, locale);
        }

        private static Answer stands(BatchAnswer answer) {
            var posted = answer.success().orElseThrow();
            return new Answer(
                    answer.idempotencyKey(),
                    posted.replayed() ? 200 : 201,
                    posted.journal(),
                    posted.number(),
                    null,
                    null);
        }

        private static Answer refused(String key, Refusal refusal, Locale locale) {
            var words = RefusalTexts.describe(refusal, locale);
            return new Answer(key, Problem.status(refusal.kind()), null, null, refusal.code(), words.detail());
        }
    }

    List<BatchItem> toItems() {
        return required("journals", journals).stream()
                .map(item -> required("journals", item).toItem())
                .toList();
    }
}
