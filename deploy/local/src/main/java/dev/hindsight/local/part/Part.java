package dev.hindsight.local.part;

import dev.hindsight.local.process.Child;

/** One server of the stack. Every call returns only when it is done, and may be repeated. */
public interface Part {
    String name();

    /**
     * Starts it on the data that is there and returns when it answers.
     *
     * @throws PartFailed when it does not come up; the message says what to do or shows the end of its log
     */
    void start();

    /** Asks it to end, waits, and insists. */
    void stop();

    /** {@code kill -9}; the data stays. */
    default void kill() {
        process().kill();
    }

    default boolean running() {
        return process().running().isPresent();
    }

    Child process();
}
