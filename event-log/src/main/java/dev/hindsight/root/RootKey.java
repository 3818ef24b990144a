package dev.hindsight.root;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** An Ed25519 key (RFC 8032) made from its 32 secret bytes. */
final class RootKey {

    private static final int LENGTH = 32;
    /** What stands before the 32 bytes in X.509 (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

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

    /** Whether a signature, in base64, is one of the text by the owner of that public key. */
    static boolean holds(String statement, String signature, String publicKey) {
        try {
            byte[] key = Base64.getDecoder().decode(publicKey);
            byte[] encoded = Arrays.copyOf(X509, X509.length + LENGTH);
            System.arraycopy(key, 0, encoded, X509.length, Math.min(LENGTH, key.length));
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            check.update(statement.getBytes(UTF_8));
            return key.length == LENGTH && check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
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
