package id.balai.appointments;

import java.time.Instant;

/** What a printed code stands for, for whoever bears it. */
public sealed interface Borne permits Invitation, HouseInvitation, Recovery {
    /** Refuses what was used, taken back or left lying too long. */
    void mustBeGood(Instant now);
}
