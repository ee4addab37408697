package id.balai.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.balai.web.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A request that may come twice: its key, and the fingerprint of what it asks for. */
record Request(String key, String hash) {
    private static final int LONGEST_KEY = 100;

    static Request of(String key, Object asked) {
        if (key.isBlank() || key.length() > LONGEST_KEY || key.chars().anyMatch(Character::isISOControl))
            throw new NoKey(LONGEST_KEY);
        return new Request(key, fingerprint(asked));
    }

    private static String fingerprint(Object asked) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Json.MAPPER.writeValueAsBytes(asked)));
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
