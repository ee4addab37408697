package id.balai.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** Who signed in, as the session remembers it; what they may do is asked anew each time. */
public record SignedIn(
        UUID account,
        UUID person,
        String username,
        String name,
        String salutation,
        Set<PlatformRole> roles,
        String region)
        implements Serializable {}
