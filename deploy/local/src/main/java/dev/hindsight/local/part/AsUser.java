package dev.hindsight.local.part;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. In a user namespace of its own it sees itself as nobody, while the files still belong to
 * root outside.
 */
final class AsUser {
    private AsUser() {}

    static List<String> command(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        if (!namespacesWork()) {
            throw new PartFailed(
                    "PostgreSQL does not run as root and `unshare -U` is refused here: start Hindsight as an ordinary user.");
        }
        return Stream.concat(Stream.of("unshare", "-U"), command.stream()).toList();
    }

    private static boolean namespacesWork() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
