package dev.hindsight.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.hindsight.desk.DeciderSpec;
import dev.hindsight.incident.IncidentEvent.AlertAttached;
import dev.hindsight.incident.IncidentEvent.Declared;
import dev.hindsight.incident.IncidentEvent.StatusChanged;
import dev.hindsight.incident.IncidentEvent.TimelineEntryAdded;
import dev.hindsight.incident.rule.IncidentDecider;

/** An incident to begin with. */
public final class Sample {

    public static final Instant EIGHT = Instant.parse("2026-09-14T08:00:00Z");
    public static final Instant NINE = Instant.parse("2026-09-14T09:00:00Z");
    public static final Instant TEN = Instant.parse("2026-09-14T10:00:00Z");
    public static final UUID ENTRY = UUID.fromString("00000000-0000-7000-8000-000000000001");
    public static final UUID ALERT = UUID.fromString("00000000-0000-7000-8000-000000000002");
    public static final UUID SOURCE = UUID.fromString("00000000-0000-7000-8000-000000000003");
    public static final Declared DECLARED = new Declared("INC-1", "Checkout fails", Severity.MAJOR, "production",
            List.of("checkout"),
            Status.TRIAGE, "Nobody can pay", EIGHT, null, List.of("payments"), false, null);
    public static final Facts FACTS = new Facts("Checkout fails", "production", List.of("checkout"), List.of("payments"),
            false);
    public static final Told TOLD = new Told(NINE, null, Precision.EXACT, null, null, null, "Rolled back", "note");
    public static final TimelineEntryAdded ADDED = new TimelineEntryAdded(ENTRY, NINE, null, Precision.EXACT, null, null, null,
            "Rolled back", "note");
    public static final AlertAttached ATTACHED = new AlertAttached(ALERT, SOURCE, "Prometheus", "b52f0a1c7d3e9f48",
            "Checkout 5xx ratio above 5 %", Severity.CRITICAL, "firing", EIGHT, Map.of("service", "checkout"), Map.of(), null,
            "Declared for it.");

    private Sample() {}

    public static StatusChanged became(Status from, Status to) {
        return new StatusChanged(from, to, "because", NINE);
    }

    public static DeciderSpec<IncidentCommand, Incident, IncidentEvent> incident() {
        return DeciderSpec.of(new IncidentDecider());
    }
}
