package id.balai.light.site;

import id.balai.refusal.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet that knows which page answers which address; a refusal becomes a page that says what to do. */
public abstract class Router extends HttpServlet {
    @Inject
    protected Pages pages;

    @Inject
    protected TroublePage trouble;

    protected abstract void route(Visit visit) throws IOException;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(pages.open(request, response));
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(pages.open(request, response));
    }

    private void answer(Visit visit) throws IOException {
        try {
            route(visit);
        } catch (Refusal refusal) {
            trouble.refused(visit, refusal);
        }
    }
}
