package id.balai.membership;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key that seals personal data (AES-GCM) and gives it a fingerprint that can be compared but not read (HMAC). */
public record PersonalDataKey(SecretKeySpec sealing, SecretKeySpec marking) {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Both keys come from one secret of 32 bytes, each by its own label. */
    public static PersonalDataKey of(byte[] secret) {
        if (secret.length != 32) throw new IllegalArgumentException("the personal data key has 32 bytes");
        var root = new SecretKeySpec(secret, "HmacSHA256");
        return new PersonalDataKey(
                new SecretKeySpec(hmac(root, "seal"), "AES"), new SecretKeySpec(hmac(root, "mark"), "HmacSHA256"));
    }

    public byte[] seal(String plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    public String open(byte[] sealed) {
        var nonce = new byte[NONCE];
        var rest = new byte[sealed.length - NONCE];
        ByteBuffer.wrap(sealed).get(nonce).get(rest);
        return new String(cipher(Cipher.DECRYPT_MODE, nonce, rest), StandardCharsets.UTF_8);
    }

    public byte[] mark(String plain) {
        return hmac(marking, plain);
    }

    @Override
    public String toString() {
        return "PersonalDataKey";
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("sealed data does not open with this key", tampered);
        }
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
