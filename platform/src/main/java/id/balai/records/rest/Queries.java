package id.balai.records.rest;

import id.balai.records.Cursor;
import id.balai.records.StatementQuery;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Communication 2.1.3: the query a GET of statements asks, and the link that goes on with it. */
final class Queries {
    static final Set<String> PARAMETERS = Set.of(
            "statementId",
            "voidedStatementId",
            "agent",
            "verb",
            "activity",
            "registration",
            "related_activities",
            "related_agents",
            "since",
            "until",
            "limit",
            "format",
            "attachments",
            "ascending",
            "cursor");

    private Queries() {}

    static StatementQuery of(Parameters parameters) {
        var query = mentioning(parameters, StatementQuery.everything());
        var since = parameters.moment("since");
        if (since.isPresent()) query = query.since(since.get());
        var until = parameters.moment("until");
        if (until.isPresent()) query = query.until(until.get());
        var cursor = parameters.text("cursor").map(Cursor::parse);
        if (cursor.isPresent()) query = query.after(cursor.get());
        if (parameters.isSet("ascending")) query = query.oldestFirst();
        return query.limit(parameters.count("limit").orElse(0));
    }

    /** The same request, going on behind the cursor. */
    static String more(String base, UriInfo uri, Cursor cursor) {
        var parameters = uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("cursor"))
                .map(parameter ->
                        parameter.getKey() + "=" + encoded(parameter.getValue().get(0)));
        return base + "statements?"
                + Stream.concat(parameters, Stream.of("cursor=" + encoded(cursor.toString())))
                        .collect(Collectors.joining("&"));
    }

    private static StatementQuery mentioning(Parameters parameters, StatementQuery everything) {
        var query = everything;
        var agent = parameters.agent("agent");
        var broadAgents = parameters.isSet("related_agents");
        if (agent.isPresent()) query = broadAgents ? query.relatedAgent(agent.get()) : query.agent(agent.get());
        var activity = parameters.iri("activity");
        var broadActivities = parameters.isSet("related_activities");
        if (activity.isPresent())
            query = broadActivities ? query.relatedActivity(activity.get()) : query.activity(activity.get());
        var verb = parameters.iri("verb");
        if (verb.isPresent()) query = query.verb(verb.get());
        var registration = parameters.uuid("registration");
        return registration.isPresent() ? query.registration(registration.get()) : query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
