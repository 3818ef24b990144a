package dev.hindsight.bundle;

import org.jspecify.annotations.Nullable;

/**
 * Something in a bundle that is not as it was made.
 *
 * @param file the file in the archive; absent for the archive itself
 * @param event version of the event
 * @param field of the event or of the manifest
 */
public record Flaw(@Nullable String file, @Nullable Long event, @Nullable String field, String message) {

    static Flaw in(String file, String message) {
        return new Flaw(file, null, null, message);
    }
}
