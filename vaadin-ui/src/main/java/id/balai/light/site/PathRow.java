package id.balai.light.site;

import id.balai.courses.CourseCard;
import id.balai.courses.CourseCard.Status;

/**
 * One line of a path: a lesson or a course, how far it is, and where it leads.
 *
 * @param url empty while it leads nowhere yet
 * @param chip a word or two at the end of the line; empty for none
 */
public record PathRow(String url, String title, String note, State state, String chip, String chipLook) {
    public enum State {
        DONE,
        NOW,
        LATER;

        public String look() {
            return this == DONE ? "done" : this == NOW ? "now" : "later";
        }

        public boolean finished() {
            return this == DONE;
        }

        public boolean current() {
            return this == NOW;
        }
    }

    public static PathRow course(Words words, CourseCard card) {
        if (card.status() == Status.ANNOUNCED)
            return new PathRow("", card.title(), card.summary(), State.LATER, words.say("catalogue.soon"), "dim");
        var note = words.say("catalogue.facts", card.lessons(), card.minutes());
        return new PathRow(card.url(), card.title(), note, State.NOW, "", "");
    }

    public boolean open() {
        return !url.isEmpty();
    }
}
