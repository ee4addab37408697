package id.balai.ui.shell;

import id.balai.membership.Cooperative;
import id.balai.membership.Office;

/** An office that somebody holds today, and the cooperative it is held in. */
public record Seat(Cooperative cooperative, Office office) {
    public String path() {
        return "/app/koperasi/" + cooperative.villageCode();
    }

    /** As the frame names it: KDMP Bentangan · Bendahara. */
    public String words() {
        return Texts.text("seat", cooperative.name(), Texts.text("office", office.role()));
    }
}
