package dev.hindsight.report.acceptance;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.Sha256;

/**
 * A page as it was brought.
 *
 * @param contentType a hint only
 */
record Upload(byte[] bytes, @Nullable String contentType, @Nullable String fileName) {

    byte[] hash() {
        return Sha256.of(bytes);
    }
}
