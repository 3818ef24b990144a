package dev.hindsight.alert;

import java.util.UUID;

import dev.hindsight.incident.Machines;

/** A source as its alerts need it. */
public record Source(UUID id, String name, Routing routing) {

    /** Who does what its alerts cause. */
    public String actor() {
        return Machines.SOURCE + name;
    }
}
