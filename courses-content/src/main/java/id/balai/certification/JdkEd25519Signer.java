package id.balai.certification;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.jca.JCAContext;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.util.Set;

/** Signs with the JDK's own Ed25519; the library's signer would need Tink. */
final class JdkEd25519Signer implements JWSSigner {
    private final IssuerKey key;

    JdkEd25519Signer(IssuerKey key) {
        this.key = key;
    }

    @Override
    public Base64URL sign(JWSHeader header, byte[] input) throws JOSEException {
        try {
            return Base64URL.encode(key.sign(input));
        } catch (GeneralSecurityException failure) {
            throw new JOSEException("Ed25519", failure);
        }
    }

    @Override
    public Set<JWSAlgorithm> supportedJWSAlgorithms() {
        return Set.of(JWSAlgorithm.EdDSA);
    }

    @Override
    public JCAContext getJCAContext() {
        return new JCAContext();
    }
}
