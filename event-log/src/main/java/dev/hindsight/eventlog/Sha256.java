package dev.hindsight.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash, without an exception that no Java throws. */
public final class Sha256 {

    private Sha256() {}

    /** Of all parts, one behind the other. */
    public static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** Of the bytes in UTF-8. */
    public static byte[] of(String text) {
        return of(text.getBytes(UTF_8));
    }
}
