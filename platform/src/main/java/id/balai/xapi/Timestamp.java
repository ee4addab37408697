package id.balai.xapi;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;

/** Data 4.5: the moment a timestamp names; without an offset it is taken as UTC. */
public final class Timestamp {
    private static final Pattern OFFSET = Pattern.compile("(Z|[+-]\\d{2}(:?\\d{2})?)$");
    private static final int DATE = 10;

    private Timestamp() {}

    public static Instant instant(String timestamp) {
        var text = timestamp.toUpperCase(Locale.ROOT).replace(',', '.').replace(' ', 'T');
        var offset = OFFSET.matcher(text).region(DATE, text.length());
        if (!offset.find()) return local(text).toInstant(ZoneOffset.UTC);
        return OffsetDateTime.of(local(text.substring(0, offset.start())), ZoneOffset.of(offset.group(1)))
                .toInstant();
    }

    /** A leap second counts as the one before it, and no more than nanoseconds count. */
    private static LocalDateTime local(String text) {
        return LocalDateTime.parse(text.replaceFirst(":60(?=$|\\.)", ":59").replaceFirst("(\\.\\d{9})\\d+", "$1"));
    }
}
