package id.balai.media;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file a player asks for: one range of <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14.1.2">RFC
 * 9110</a>; several at once are answered with the whole file.
 */
public record ByteRange(long first, long last) {
    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** The range within a file of this length; absent when none was asked for or it is not one we read. */
    public static Optional<ByteRange> of(@Nullable String header, long length) {
        if (header == null) return Optional.empty();
        var match = ONE_RANGE.matcher(header.strip());
        if (!match.matches()) return Optional.empty();
        return of(match.group(1), match.group(2), length);
    }

    private static Optional<ByteRange> of(String from, String to, long length) {
        if (from.isEmpty() && to.isEmpty()) return Optional.empty();
        if (from.isEmpty()) return Optional.of(new ByteRange(Math.max(0, length - Long.parseLong(to)), length - 1));
        var first = Long.parseLong(from);
        var last = to.isEmpty() ? length - 1 : Math.min(Long.parseLong(to), length - 1);
        return to.isEmpty() || Long.parseLong(to) >= first ? Optional.of(new ByteRange(first, last)) : Optional.empty();
    }

    /** Whether there is anything to send; if not, the answer is 416. */
    public boolean satisfiable() {
        return first <= last;
    }

    public long count() {
        return last - first + 1;
    }

    /** The value of the Content-Range header. */
    public String within(long length) {
        return satisfiable() ? "bytes " + first + "-" + last + "/" + length : "bytes */" + length;
    }
}
