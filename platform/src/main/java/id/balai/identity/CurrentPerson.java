package id.balai.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is asking in this request. The sign-in mechanism says so once; everybody else only reads. */
@RequestScoped
public class CurrentPerson {
    private @Nullable SignedIn signedIn;

    /** Said by the sign-in mechanism at the start of a request. */
    public void is(SignedIn who) {
        signedIn = who;
    }

    public boolean signedIn() {
        return signedIn != null;
    }

    public UUID id() {
        return known().person();
    }

    public UUID account() {
        return known().account();
    }

    public String username() {
        return known().username();
    }

    public String name() {
        return known().name();
    }

    public String salutation() {
        return known().salutation();
    }

    public boolean is(PlatformRole role) {
        return signedIn != null && signedIn.roles().contains(role);
    }

    /** The region overseen, as a prefix of village codes; empty for none, {@code *} for the whole country. */
    public String region() {
        return known().region();
    }

    private SignedIn known() {
        if (signedIn == null) throw new SignInNeeded();
        return signedIn;
    }
}
