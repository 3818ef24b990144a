package dev.hindsight.local.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Checks signed roots and proofs of inclusion (RFC 9162 section 2.1.3.2, RFC 8032). */
public final class Auditor {

    private static final byte[] X509_OF_ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    private Auditor() {}

    /** Whether a signature, in base64, is one of the statement by the owner of that public key of 32 bytes in base64. */
    public static boolean isSigned(String statement, String signature, String publicKey) {
        try {
            byte[] key = Base64.getDecoder().decode(publicKey);
            byte[] encoded = Arrays.copyOf(X509_OF_ED25519, X509_OF_ED25519.length + key.length);
            System.arraycopy(key, 0, encoded, X509_OF_ED25519.length, key.length);
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            check.update(statement.getBytes(UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key or signature", e);
        }
    }

    /** SHA-256 of a text in hex: what the next root names as the one before. */
    public static String digest(String statement) {
        return HexFormat.of().formatHex(hash(statement.getBytes(UTF_8)));
    }

    /**
     * The root that a leaf and its path lead to, in hex.
     *
     * @param leaf the text that is hashed as the leaf
     * @param path in hex, from the bottom up
     */
    public static String root(String leaf, int index, int size, List<String> path) {
        byte[] reached = hash(new byte[]{0}, leaf.getBytes(UTF_8));
        int here = index;
        int last = size - 1;
        for (String step : path) {
            if (last == 0) {
                throw new IllegalArgumentException("the path is longer than the tree is high");
            }
            byte[] other = HexFormat.of().parseHex(step);
            if (here % 2 == 1 || here == last) {
                reached = hash(new byte[]{1}, other, reached);
                while (here != 0 && here % 2 == 0) {
                    here /= 2;
                    last /= 2;
                }
            } else {
                reached = hash(new byte[]{1}, reached, other);
            }
            here /= 2;
            last /= 2;
        }
        if (last != 0) {
            throw new IllegalArgumentException("the path ends below the root");
        }
        return HexFormat.of().formatHex(reached);
    }

    private static byte[] hash(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
