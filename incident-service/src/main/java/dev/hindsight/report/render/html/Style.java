package dev.hindsight.report.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The looks of a report, from the jar. */
public final class Style {

    private Style() {}

    public static String read(String name) {
        return new String(bytes("/report/" + name), UTF_8);
    }

    public static byte[] bytes(String path) {
        try (InputStream in = Style.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
