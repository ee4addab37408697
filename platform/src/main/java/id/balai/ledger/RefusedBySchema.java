package id.balai.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.balai.database.SqlFailure;
import id.balai.money.AmountOutOfRange;
import id.balai.refusal.NotFound;
import id.balai.refusal.Refusal;
import id.balai.web.Json;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.postgresql.util.PSQLException;

/** What the database refused, said in the same words as when Java refuses it. */
final class RefusedBySchema {
    /** The SQLSTATE of every refusal raised by the ledger's functions; the message is the code, the detail its facts. */
    private static final String REFUSED = "BALAI";

    private RefusedBySchema() {}

    static RuntimeException explain(SqlFailure failure) {
        if (!failure.state().equals(REFUSED) || !(failure.getCause() instanceof PSQLException cause)) return failure;
        var message = cause.getServerErrorMessage();
        if (message == null || message.getMessage() == null || message.getDetail() == null) return failure;
        return refusal(message.getMessage(), message.getDetail());
    }

    static Refusal refusal(String code, String detail) {
        var facts = facts(detail);
        return switch (code) {
            case "UNBALANCED" ->
                new UnbalancedJournal(
                        facts.path("debits").asLong(), facts.path("credits").asLong());
            case "ZERO_LINE" -> new ZeroLine(facts.path("account").asText());
            case "TOO_FEW_LINES" -> new TooFewLines(facts.path("lines").asInt());
            case "AMOUNT_LIMIT" -> new AmountOutOfRange(facts.path("amount").asLong());
            case "UNKNOWN_ACCOUNT" -> new UnknownAccount(facts.path("account").asText());
            case "UNKNOWN_KIND" -> new UnknownKind(facts.path("kind").asText());
            case "MEMBER_NEEDED" -> new MemberNeeded(facts.path("account").asText());
            case "PERIOD_CLOSED" -> new InClosedPeriod(date(facts));
            case "FUTURE_DATE" -> new FutureDate(date(facts));
            case "ALREADY_REVERSED" ->
                new AlreadyReversed(UUID.fromString(facts.path("journal").asText()));
            case "IDEMPOTENCY_MISMATCH" ->
                new IdempotencyMismatch(facts.path("key").asText());
            case "NO_JOURNAL" -> new NotFound("journal", facts.path("journal").asText());
            case "BOOKS_NOT_OPENED" ->
                new NotOpened(UUID.fromString(facts.path("cooperative").asText()));
            case "INSUFFICIENT_BALANCE" ->
                new InsufficientBalance(
                        facts.path("account").asText(),
                        facts.path("member").asText(),
                        facts.path("balance").asLong(),
                        facts.path("amount").asLong());
            case "PERIOD_OPEN" ->
                new PeriodOpen(YearMonth.parse(facts.path("month").asText().substring(0, 7)));
            case "TOO_MANY_JOURNALS" ->
                new TooManyJournals(
                        facts.path("journals").asInt(), facts.path("most").asInt());
            default -> throw new IllegalStateException("the ledger's functions refuse by an unknown code " + code);
        };
    }

    private static LocalDate date(JsonNode facts) {
        return LocalDate.parse(facts.path("effectiveDate").asText());
    }

    private static JsonNode facts(String detail) {
        try {
            return Json.MAPPER.readTree(detail);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
