package id.balai.app;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Bodies that trickle in. A thread that waits for one serves nobody else, so only half of the server's threads may wait
 * at once, and a body has to keep a pace that the thinnest link keeps. What has already arrived is read without asking.
 */
public class SlowBodies implements Filter {
    /** Of the 200 threads that Payara Micro answers with. */
    private static final int MOST_WAITING = 100;

    private final Semaphore places = new Semaphore(MOST_WAITING);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (!hasBody(asked)) chain.doFilter(asked, answer);
        else if (!isForm(asked)) chain.doFilter(new PacedRequest(asked, answer, places), answer);
        else if (!places.tryAcquire()) Refused.answer(asked, answer, new TooManyWait());
        else
            try {
                chain.doFilter(asked, answer);
            } finally {
                places.release();
            }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /** The server reads forms itself, past every stream of ours. */
    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data"));
    }
}
