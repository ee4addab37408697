package id.balai.light.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One request as a page sees it: the address in parts, what was filled in, who is asking, and in which language. */
public record Visit(
        HttpServletRequest request,
        HttpServletResponse response,
        Frame frame,
        @Nullable UUID signedIn) {
    private static final int LONGEST_FIELD = 500;

    /** The parts of the address below the servlet's own; empty for the servlet's own. */
    public List<String> path() {
        var rest = request.getPathInfo();
        return rest == null
                ? List.of()
                : Stream.of(rest.split("/")).filter(part -> !part.isEmpty()).toList();
    }

    public boolean isPost() {
        return "POST".equals(request.getMethod());
    }

    /** A field of the form or the query; empty when it was left out, cut when it is absurdly long. */
    public String field(String name) {
        var value = request.getParameter(name);
        if (value == null) return "";
        return value.length() > LONGEST_FIELD ? value.substring(0, LONGEST_FIELD) : value;
    }

    public boolean has(String name) {
        return request.getParameter(name) != null;
    }

    /** A field that holds a number; -1 for anything else. */
    public int number(String name) {
        try {
            return Integer.parseInt(field(name));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    public UUID person() {
        if (signedIn == null) throw new IllegalStateException("nobody is signed in");
        return signedIn;
    }

    public String say(String key, Object... facts) {
        return frame.say(key, facts);
    }

    public Locale locale() {
        return Locale.forLanguageTag(frame.words().language());
    }

    /** Sends the browser on to another address of ours, after a form was taken. */
    public void goTo(String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "no-store");
    }
}
