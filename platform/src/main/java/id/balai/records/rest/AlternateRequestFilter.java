package id.balai.records.rest;

import id.balai.records.BadRequest;
import id.balai.records.Limits;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Communication 1.3: a request disguised as a POST with everything in a form, for clients that can send nothing else. It
 * belongs to 1.0.3; 2.0.0 has dropped it, and {@link StatementsResource} then refuses the parameter it does not know.
 */
@Provider
@ApplicationScoped
@PreMatching
@Priority(200)
public class AlternateRequestFilter implements ContainerRequestFilter {
    private static final String CLAUSE = "Communication 1.3";
    private static final Set<String> METHODS =
            Set.of(HttpMethod.GET, HttpMethod.PUT, HttpMethod.POST, HttpMethod.DELETE);
    private static final Set<String> HEADERS = Set.of(
            HttpHeaders.AUTHORIZATION,
            VersionFilter.HEADER,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.ACCEPT_LANGUAGE);

    @Override
    public void filter(ContainerRequestContext request) {
        var query = request.getUriInfo().getQueryParameters();
        if (!request.getMethod().equals(HttpMethod.POST) || !query.containsKey("method")) return;
        var form = form(Bodies.read(request.getEntityStream(), Limits.JSON_BYTES));
        if (speaks2(request, form)) return;
        var method = query.getFirst("method");
        if (query.size() > 1) throw refused("all other parameters stand in the form");
        if (!METHODS.contains(method)) throw refused("method must be GET, PUT, POST or DELETE");
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.DELETE) && !form.containsKey("content"))
            throw refused("content must stand in the form");
        become(request, method, form);
    }

    private static void become(ContainerRequestContext request, String method, Map<String, String> form) {
        var content = form.remove("content");
        request.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        for (var header : HEADERS)
            if (form.containsKey(header)) request.getHeaders().putSingle(header, form.remove(header));
        var uri = request.getUriInfo().getRequestUriBuilder().replaceQuery(null);
        form.forEach((name, value) -> uri.queryParam(name, "{" + name + "}"));
        request.setRequestUri(request.getUriInfo().getBaseUri(), uri.buildFromMap(form));
        request.setMethod(method);
        request.setEntityStream(
                new ByteArrayInputStream(content == null ? new byte[0] : content.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean speaks2(ContainerRequestContext request, Map<String, String> form) {
        var version = form.getOrDefault(VersionFilter.HEADER, request.getHeaderString(VersionFilter.HEADER));
        return version == null || version.startsWith("2");
    }

    private static Map<String, String> form(byte[] body) {
        var form = new LinkedHashMap<String, String>();
        for (var field : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            var equals = field.indexOf('=');
            if (equals > 0) form.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
        }
        return form;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw refused("the form must be URL-encoded");
        }
    }

    private static BadRequest refused(String sentence) {
        return new BadRequest("method", CLAUSE, sentence);
    }
}
