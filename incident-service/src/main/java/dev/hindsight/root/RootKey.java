package dev.hindsight.root;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/** An Ed25519 key (RFC 8032) made from its 32 secret bytes. */
final class RootKey {

    private static final int LENGTH = 32;

    private final KeyPair pair;

    private RootKey(KeyPair pair) {
        this.pair = pair;
    }

    /** @throws IllegalArgumentException when it is not 32 bytes in base64 */
    static RootKey of(String base64) {
        byte[] secret = Base64.getDecoder().decode(base64.strip());
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("the key of roots has to be 32 bytes in base64");
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new Given(secret));
            return new RootKey(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /** The 32 bytes that RFC 8032 calls the public key, in base64; in X.509 they come last. */
    String publicKey() {
        byte[] encoded = pair.getPublic().getEncoded();
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length));
    }

    String sign(String statement) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(statement.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java signs with Ed25519", e);
        }
    }

    /** Stands in for chance: Java derives the public key only while it makes a key. */
    private static final class Given extends SecureRandom {

        private final byte[] secret;

        Given(byte[] secret) {
            this.secret = secret.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(secret, 0, bytes, 0, bytes.length);
        }
    }
}
