package dev.hindsight.incident;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What the rules need to know about an incident. */
public sealed interface Incident {

    /** Nothing was declared under this id yet. */
    record Unreported() implements Incident {}

    /** Declared, whatever became of it since. */
    record Live(Facts facts, Status status, Severity severity, Times times, People people, Map<Section, String> report,
            Map<UUID, Entry> timeline, Map<UUID, Alarm> alarms) implements Incident {}

    /** A timeline entry as it reads now. */
    record Entry(Told told, boolean retracted) {}

    /** An attached alert: when it fell silent, or null. */
    record Alarm(@Nullable Instant endsAt) {}
}
