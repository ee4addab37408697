package id.balai.ui.shell;

import com.vaadin.cdi.CdiVaadinServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The door of the desk: a stranger is shown the way to sign-in, and from there back to the page they asked for. */
@WebServlet(urlPatterns = "/app/*", asyncSupported = true, loadOnStartup = 1)
public class DeskServlet extends CdiVaadinServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (asksForPage(request) && request.getUserPrincipal() == null) {
            response.sendRedirect("/masuk?ke=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
            return;
        }
        super.service(request, response);
    }

    private static boolean asksForPage(HttpServletRequest request) {
        var path = request.getPathInfo();
        return "GET".equals(request.getMethod())
                && request.getParameter("v-r") == null
                && (path == null || !path.startsWith("/VAADIN/"));
    }

    private static String wanted(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
