package dev.hindsight.local.launcher;

import java.util.ArrayList;

import dev.hindsight.local.part.PartFailed;
import dev.hindsight.local.process.Ports;
import dev.hindsight.local.stack.StackPorts;

/** Looks before anything starts whether somebody else listens where we want to. */
final class PortCheck {
    private PortCheck() {}

    static void allFree(StackPorts ports) {
        var taken = new ArrayList<String>();
        ports.byName().forEach((name, port) -> {
            if (!Ports.isFree(port)) {
                taken.add(port + " (for " + name + ")");
            }
        });
        if (!taken.isEmpty()) {
            throw new PartFailed("Another program listens on port " + String.join(", ", taken)
                    + ": stop it (`ss -ltnp` names it) and run ./hindsight up again, or move all ports up with "
                    + StackPorts.OFFSET + "=100 ./hindsight up.");
        }
    }
}
