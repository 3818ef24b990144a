package dev.hindsight.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import dev.hindsight.local.stack.Stack;
import dev.hindsight.local.stack.StackPorts;

/** One running desk for the whole suite, on ports of its own; it ends with the JVM. */
final class Desk {

    private static @Nullable Desk shared;

    private final Stack stack;
    private final Client client;

    private Desk() {
        try {
            Path home = Files.createDirectories(Path.of("target", "desk")).toAbsolutePath();
            stack = new Stack(Files.createTempDirectory(home, "run-"), StackPorts.free());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
        stack.start((part, milliseconds) -> System.out.printf("%s ready in %d ms%n", part, milliseconds));
        client = new Client(stack.ports());
    }

    /** Not from a static initialiser: the parts report their progress to this class from other threads. */
    static synchronized Desk shared() {
        if (shared == null) {
            shared = new Desk();
        }
        return shared;
    }

    Stack stack() {
        return stack;
    }

    Client client() {
        return client;
    }

    String url(String path) {
        return stack.ports().url("gateway") + path;
    }
}
