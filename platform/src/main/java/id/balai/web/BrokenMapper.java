package id.balai.web;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What broke inside goes into the log; whoever asked is told only that it is not their doing. */
@Provider
public class BrokenMapper implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(BrokenMapper.class.getName());
    private static final int BROKEN = 500;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "a request broke", failure);
        return Problem.of(BROKEN, "INTERNAL", Languages.of(headers)).answer();
    }
}
