package id.balai.appointments;

import id.balai.refusal.Refusal;
import java.util.Map;

/** So many invitations of one cooperative are open that no more are made. */
public final class TooManyInvitations extends Refusal {
    TooManyInvitations(int most) {
        super(Kind.TOO_MANY, "INVITATIONS_MANY", Map.of("most", most));
    }
}
