package id.balai.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import id.balai.database.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The key a person signs in with, and what they are to the house. */
@Entity
@Table(name = "user_account")
public class UserAccount {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");

    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "person_id")
    @Convert(converter = UuidColumn.class)
    private UUID person;

    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    private String roles;

    private String region;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @SuppressWarnings("NullAway")
    protected UserAccount() {}

    private UserAccount(
            UUID person, String username, String passwordHash, Collection<PlatformRole> roles, String region) {
        if (!USERNAME.matcher(username).matches()) throw new BadAccountData("username", "USERNAME_SHAPE");
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.person = person;
        this.username = username;
        this.passwordHash = passwordHash;
        this.roles = roles.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        this.region = region;
    }

    static UserAccount of(
            UUID person, String username, String passwordHash, Collection<PlatformRole> roles, String region) {
        return new UserAccount(person, normal(username), passwordHash, roles, region);
    }

    static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    void disable(Instant at) {
        disabledAt = at;
    }

    public boolean oversees(String code) {
        return region.equals("*") || (!region.isEmpty() && code.startsWith(region));
    }

    public boolean isOpen() {
        return disabledAt == null;
    }

    String passwordHash() {
        return passwordHash;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public String username() {
        return username;
    }

    public Set<PlatformRole> roles() {
        return PlatformRole.named(roles);
    }

    /** The prefix of the village codes this account may oversee; empty for none, {@code *} for the whole country. */
    public String region() {
        return region;
    }
}
