package id.balai.custody;

import id.balai.refusal.MissingField;

/** Why something is done that cannot be undone: it must be said, and stays. */
final class Reason {
    private Reason() {}

    static void mustBeSaid(String why) {
        if (why.isBlank()) throw new MissingField("why");
    }
}
