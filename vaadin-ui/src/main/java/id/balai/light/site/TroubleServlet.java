package id.balai.light.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the server sends whatever no page of ours answered; web.xml names it as the error page. */
@WebServlet("/galat")
public class TroubleServlet extends Router {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        route(pages.open(request, response));
    }

    @Override
    protected void route(Visit visit) throws IOException {
        var status = visit.request().getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        trouble.show(visit, status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND);
    }
}
