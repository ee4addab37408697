package id.balai.records.live;

import id.balai.records.Cursor;
import id.balai.records.StatementQuery;
import id.balai.records.Stored;
import java.util.List;
import java.util.UUID;

/** Somebody who looks at the record, what they look for, and their line. */
record Listener(UUID person, StatementQuery query, Line line) {
    private static final String RETRY_MILLIS = "3000";

    void greet(Cursor at) {
        line.send("retry: " + RETRY_MILLIS + "\nid: " + mark(at) + "\nevent: ready\ndata: {}\n\n");
    }

    /** Tells the news that are asked for; who they are about is not said here. */
    void tell(List<Stored> news) {
        for (var stored : news)
            if (query.asksFor(stored))
                line.send("id: " + mark(new Cursor(stored.at(), stored.id(), stored.at()))
                        + "\nevent: statement\ndata: {\"id\":\"" + stored.id() + "\",\"stored\":\"" + stored.at()
                        + "\"}\n\n");
    }

    /** There is more than can be told one by one: whoever looks should look anew. */
    void tellMany(Cursor at) {
        line.send("id: " + mark(at) + "\nevent: many\ndata: {}\n\n");
    }

    void beat() {
        line.send(":\n\n");
    }

    private static String mark(Cursor at) {
        return at.toString();
    }
}
