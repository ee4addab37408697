package id.balai.records;

import id.balai.xapi.Attachment;
import id.balai.xapi.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Statements together with the files that came with them, each of which belongs to one of the statements (2.4.11). */
public record Delivery(List<Statement> statements, Map<String, Part> parts) {
    private static final String CLAUSE = "Data 2.4.11";

    public Delivery {
        if (statements.size() > Limits.STATEMENTS) throw new TooMuch("statements", Limits.STATEMENTS);
        var attachments = statements.stream()
                .flatMap(statement -> statement.attachments().stream())
                .toList();
        for (var attachment : attachments)
            if (!attachment.elsewhere() && !parts.containsKey(attachment.sha2()))
                throw new BadRequest(attachment.sha2(), CLAUSE, "an attachment without fileUrl must come along");
        var named = attachments.stream().map(Attachment::sha2).collect(Collectors.toSet());
        for (var sha2 : parts.keySet())
            if (!named.contains(sha2)) throw new BadRequest(sha2, CLAUSE, "no statement names this attachment");
        statements.forEach(statement -> Signature.check(statement, parts));
    }

    public static Delivery of(List<Statement> statements) {
        return new Delivery(statements, Map.of());
    }
}
