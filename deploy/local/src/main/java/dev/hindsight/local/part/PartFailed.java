package dev.hindsight.local.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part did not come up. The message is for people. */
public final class PartFailed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int TAIL = 2_000;

    public PartFailed(String message) {
        super(message);
    }

    static PartFailed withLog(String message, Path log) {
        return new PartFailed(message + " The end of " + log + ":\n" + tail(log));
    }

    private static String tail(Path log) {
        try {
            var text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            return text.substring(Math.max(0, text.length() - TAIL));
        } catch (IOException _) {
            return "(it wrote none)";
        }
    }
}
