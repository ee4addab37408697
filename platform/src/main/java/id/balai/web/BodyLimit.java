package id.balai.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** No body is read further than anybody needs: a content package, a file of a year's journals, or a batch of them. */
@Provider
@PreMatching
@ApplicationScoped
public class BodyLimit implements ContainerRequestFilter {
    private static final long LONGEST_PACKAGE = 200L << 20;
    private static final long LONGEST_FILE = 8L << 20;
    private static final long LONGEST_JSON = 2L << 20;

    @Override
    public void filter(ContainerRequestContext request) {
        var longest = longest(request.getMediaType());
        if (request.getLength() > longest) throw new BodyTooLarge(longest);
        request.setEntityStream(new Counted(request.getEntityStream(), longest));
    }

    private static long longest(@Nullable MediaType type) {
        if (type == null) return LONGEST_JSON;
        if (type.getSubtype().equals("zip")) return LONGEST_PACKAGE;
        return type.getType().equals("text") ? LONGEST_FILE : LONGEST_JSON;
    }

    /** Counts what is read, for bodies that do not say their length. */
    private static final class Counted extends FilterInputStream {
        private final long longest;
        private long left;

        Counted(InputStream body, long longest) {
            super(body);
            this.longest = longest;
            this.left = longest;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int most) throws IOException {
            var some = super.read(into, offset, most);
            if (some > 0) count(some);
            return some;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) throw new BodyTooLarge(longest);
        }
    }
}
