package dev.hindsight.gateway.identity;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;

import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * One key pair on P-256.
 *
 * @param id the thumbprint of the public key (RFC 7638)
 * @param jwk the public half as JSON Web Key
 * @param signsFrom when every service has had time to hear of it
 * @param signsUntil when the next one takes over
 */
record SigningKey(String id, PrivateKey secret, String jwk, Instant signsFrom, Instant signsUntil) {

    static SigningKey make(Instant signsFrom, Instant signsUntil) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            var jwk = (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(pair.getPublic());
            jwk.setKeyId(jwk.calculateBase64urlEncodedThumbprint("SHA-256"));
            jwk.setAlgorithm("ES256");
            jwk.setUse("sig");
            return new SigningKey(jwk.getKeyId(), pair.getPrivate(), jwk.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY),
                    signsFrom, signsUntil);
        } catch (GeneralSecurityException | JoseException e) {
            throw new IllegalStateException("every Java has P-256 and SHA-256", e);
        }
    }
}
