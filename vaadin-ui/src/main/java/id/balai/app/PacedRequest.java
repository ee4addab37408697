package id.balai.app;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** A request whose body is waited for within limits. */
final class PacedRequest extends HttpServletRequestWrapper {
    private final HttpServletResponse answer;
    private final Semaphore places;
    private @Nullable PacedInput body;

    PacedRequest(HttpServletRequest request, HttpServletResponse answer, Semaphore places) {
        super(request);
        this.answer = answer;
        this.places = places;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body != null) return body;
        var paced = new PacedInput(super.getInputStream(), answer, places);
        body = paced;
        return paced;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        var named = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(getInputStream(), named == null ? StandardCharsets.UTF_8.name() : named));
    }
}
