package dev.hindsight.local.launcher;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

import dev.hindsight.local.part.Part;
import dev.hindsight.local.part.PartFailed;
import dev.hindsight.local.process.Wait;
import dev.hindsight.local.stack.Stack;

/** Starts again what ended without being asked to; after five times it leaves a part alone. */
final class Supervisor {
    private static final int MOST = 5;

    private final Stack stack;
    private final BooleanSupplier ending;
    private final Map<String, Integer> restarts = new HashMap<>();

    Supervisor(Stack stack, BooleanSupplier ending) {
        this.stack = stack;
        this.ending = ending;
    }

    /** Returns when the stack is ending. */
    void watch() {
        while (!Wait.until(ending, Duration.ofSeconds(1))) {
            for (var part : stack.parts()) {
                if (!part.running() && !ending.getAsBoolean()) {
                    startAgain(part);
                }
            }
        }
    }

    private void startAgain(Part part) {
        int times = restarts.merge(part.name(), 1, Integer::sum);
        if (times > MOST) {
            return;
        }
        System.out.println(part.name() + " ended; starting it again" + (times == MOST ? " for the last time." : "."));
        try {
            part.start();
            System.out.println(part.name() + " is back.");
        } catch (PartFailed e) {
            System.err.println(e.getMessage());
        }
    }
}
