package dev.hindsight.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that come with the program. */
public final class Packaged {

    private Packaged() {}

    /**
     * @param owner a class that is packaged with it
     * @param path from the root, {@code /bundle/verify.py}
     * @throws IllegalStateException when it is not there
     */
    public static byte[] bytes(Class<?> owner, String path) {
        try (InputStream in = owner.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not packaged");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as text. */
    public static String text(Class<?> owner, String path) {
        return new String(bytes(owner, path), UTF_8);
    }
}
