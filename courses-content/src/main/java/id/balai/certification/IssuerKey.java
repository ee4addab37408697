package id.balai.certification;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.text.ParseException;
import java.util.Arrays;

/** The Ed25519 key pair with which this house signs badges; made once, and readable by its owner only. */
public record IssuerKey(OctetKeyPair pair) {
    private static final int PUBLIC_BYTES = 32;

    /** The key in this file, or a new one written there. */
    public static IssuerKey loadOrCreate(Path file) {
        try {
            if (!Files.exists(file)) write(file, generate());
            return new IssuerKey(OctetKeyPair.parse(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParseException broken) {
            throw new IllegalStateException("not a key: " + file, broken);
        }
    }

    static OctetKeyPair generate() {
        try {
            var made = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var encoded = made.getPublic().getEncoded();
            var open = Arrays.copyOfRange(encoded, encoded.length - PUBLIC_BYTES, encoded.length);
            var secret = ((EdECPrivateKey) made.getPrivate()).getBytes().orElseThrow();
            return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(open))
                    .d(Base64URL.encode(secret))
                    .keyIDFromThumbprint()
                    .build();
        } catch (GeneralSecurityException | JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Written beside and moved into place, so that a crash leaves a whole key or none. */
    private static void write(Path file, OctetKeyPair pair) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var half = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".new", ownerOnly());
        Files.writeString(half, pair.toJSONString());
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly() {
        var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    byte[] sign(byte[] message) throws GeneralSecurityException {
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(secret());
        signature.update(message);
        return signature.sign();
    }

    private PrivateKey secret() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, pair.getDecodedD()));
    }

    /** What others need in order to check a signature. */
    public OctetKeyPair open() {
        return pair.toPublicJWK();
    }

    @Override
    public String toString() {
        return "IssuerKey " + pair.getKeyID();
    }
}
