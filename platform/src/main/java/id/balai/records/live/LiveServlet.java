package id.balai.records.live;

import id.balai.identity.CurrentPerson;
import id.balai.identity.PlatformRole;
import id.balai.records.BadRequest;
import id.balai.records.Cursor;
import id.balai.records.StatementQuery;
import id.balai.refusal.Refusal;
import id.balai.web.Json;
import id.balai.web.Languages;
import id.balai.web.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * New statements of the house as server-sent events, for trainers and officials: what is new, never about whom. A line is
 * ended after ten minutes, and whoever comes back is looked at again.
 */
@WebServlet(urlPatterns = "/api/statements/live", asyncSupported = true)
public class LiveServlet extends HttpServlet {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Inject
    LiveStatements live;

    @Inject
    CurrentPerson current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (!current.signedIn()) response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            else if (!mayLook()) throw new NotForYou();
            else open(request, response);
        } catch (Refusal refusal) {
            refuse(refusal, request, response);
        }
    }

    private boolean mayLook() {
        return Stream.of(PlatformRole.TRAINER, PlatformRole.OFFICIAL, PlatformRole.ADMIN)
                .anyMatch(current::is);
    }

    private void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = query(request);
        var since = Optional.ofNullable(request.getHeader("Last-Event-ID")).map(Cursor::parse);
        live.roomFor(current.id());
        response.setContentType("text/event-stream;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var exchange = request.startAsync();
        exchange.setTimeout(LONGEST.toMillis());
        var line = new EventLine(exchange, response.getOutputStream());
        exchange.addListener(line);
        live.listen(new Listener(current.id(), query, line), since);
        response.getOutputStream().setWriteListener(line);
    }

    private static StatementQuery query(HttpServletRequest request) {
        var query = StatementQuery.everything();
        var verb = request.getParameter("verb");
        var activity = request.getParameter("activity");
        var person = request.getParameter("person");
        if (verb != null) query = query.verb(verb);
        if (activity != null) query = query.relatedActivity(activity);
        return person == null ? query : query.person(id(person));
    }

    private static UUID id(String person) {
        try {
            return UUID.fromString(person);
        } catch (IllegalArgumentException notOne) {
            throw new BadRequest("person", "Communication 2.1.3", "must be an id");
        }
    }

    private static void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var problem = Problem.of(refusal, Languages.of(request.getHeader("Accept-Language")));
        response.setStatus(problem.status());
        response.setContentType("application/problem+json");
        if (refusal.facts().get("seconds") instanceof Number seconds)
            response.setHeader("Retry-After", seconds.toString());
        response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(problem));
    }
}
