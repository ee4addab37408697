package id.balai.app;

import id.balai.identity.CurrentPerson;
import id.balai.identity.PlatformRole;
import id.balai.identity.SignInNeeded;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the server tells of its insides is for those who run the house or oversee it. */
public class Instruments implements Filter {
    private final CurrentPerson current;

    @Inject
    public Instruments(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (!current.signedIn()) Refused.answer(asked, answer, new SignInNeeded());
        else if (!current.is(PlatformRole.ADMIN) && !current.is(PlatformRole.OFFICIAL))
            Refused.answer(asked, answer, new InstrumentsClosed());
        else chain.doFilter(request, response);
    }
}
