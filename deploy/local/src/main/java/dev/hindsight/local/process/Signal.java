package dev.hindsight.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The signals that the JDK cannot send, such as {@code INT}, {@code STOP} and {@code CONT}. */
public final class Signal {
    private Signal() {}

    /** Sends {@code name} (without {@code SIG}) to a pid; a process that has just ended is no failure. */
    public static void send(String name, long pid) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid)).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
