package id.balai.media;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the encoder says while it works: how far it is, and what it could not read. */
final class EncoderReport implements Child.Listener {
    private static final String POSITION = "out_time_us=";
    private static final int LINES_KEPT = 5;

    private final Duration whole;
    private final Transcoder.Progress progress;
    private final List<String> complaints = new ArrayList<>();
    private int complaintCount;
    private long position;

    EncoderReport(Duration whole, Transcoder.Progress progress) {
        this.whole = whole;
        this.progress = progress;
    }

    @Override
    public boolean line(String text) {
        if (text.startsWith(POSITION)) return moved(text.substring(POSITION.length()));
        if (!text.matches("[a-z0-9_]+=.*")) complain(text);
        return false;
    }

    private boolean moved(String microseconds) {
        progress.at(percent());
        if (!microseconds.matches("\\d{1,18}") || Long.parseLong(microseconds) <= position) return false;
        position = Long.parseLong(microseconds);
        return true;
    }

    private int percent() {
        if (whole.isZero()) return 0;
        return (int) Math.min(99, position / 10 / whole.toMillis());
    }

    private void complain(String text) {
        complaintCount++;
        if (complaints.size() < LINES_KEPT) complaints.add(text);
    }

    int complaintCount() {
        return complaintCount;
    }

    String complaints() {
        return String.join(" | ", complaints);
    }
}
