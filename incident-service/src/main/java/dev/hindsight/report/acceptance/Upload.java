package dev.hindsight.report.acceptance;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.jspecify.annotations.Nullable;

/**
 * A page as it was brought.
 *
 * @param contentType a hint only
 */
record Upload(byte[] bytes, @Nullable String contentType, @Nullable String fileName) {

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
