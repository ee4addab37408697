package id.balai.light.site;

import id.balai.appointments.Borne;
import id.balai.appointments.Invitation;
import id.balai.appointments.Recovery;
import id.balai.web.RefusalTexts;

/**
 * What a code stands for, in words.
 *
 * @param username the account it leads back to; what was typed for an invitation
 * @param as the name of whoever is signed in and may take the office; empty for nobody
 * @param trouble what is wrong with what was filled in; empty at first
 */
public record CodeView(
        String code,
        Borne found,
        String named,
        String office,
        String where,
        String by,
        String until,
        String username,
        String as,
        String trouble,
        String remedy) {
    public boolean back() {
        return found instanceof Recovery;
    }

    /** Only an office is for those, too, who have an account already. */
    public boolean forAccounts() {
        return found instanceof Invitation;
    }

    CodeView refused(String typed, RefusalTexts.Words words) {
        return new CodeView(code, found, named, office, where, by, until, typed, as, words.detail(), words.remedy());
    }
}
