package id.balai.app;

import id.balai.refusal.Refusal;
import id.balai.web.Json;
import id.balai.web.Languages;
import id.balai.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A refusal at the door, before any resource was asked, in the same words as theirs. */
final class Refused {
    private Refused() {}

    static void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        var problem = Problem.of(refusal, Languages.of(request.getHeader("Accept-Language")));
        response.setStatus(problem.status());
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) response.setHeader("WWW-Authenticate", "Bearer");
        response.setContentType("application/problem+json;charset=UTF-8");
        Json.MAPPER.writeValue(response.getOutputStream(), problem);
    }
}
