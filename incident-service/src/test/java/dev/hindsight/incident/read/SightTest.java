package dev.hindsight.incident.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.NewEvent;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.CarriedEntry;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvents;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Sample;
import dev.hindsight.incident.Status;

/** Of a history, what tells of INC-9, and of what comes from it, is withheld; whatever comes from anywhere else is told. */
class SightTest {

    private static final UUID OTHER = new UUID(0, 9);
    private static final EventCodec<IncidentEvent> CODEC = IncidentEvents.codec();
    private static final IncidentEvent CORRECTED = new IncidentEvent.TimelineEntryCorrected(Sample.ENTRY, null, null, "Anew",
            "looked again");

    @Test
    void an_own_line_that_came_home_from_it_is_told_of_again() {
        assertEquals(List.of("declared", "timeline-entry-added", "timeline-entry-corrected"),
                told(Sample.DECLARED, Sample.ADDED, new IncidentEvent.Merged(OTHER, "INC-9", Status.TRIAGE),
                        new IncidentEvent.Unmerged(OTHER, "INC-9", Status.TRIAGE, List.of(line(null)), List.of()), CORRECTED));
    }

    @Test
    void a_line_that_it_had_from_one_that_may_be_seen_is_told_of_as_the_page_shows_it() {
        assertEquals(List.of("declared", "timeline-entry-corrected"), told(Sample.DECLARED, absorbed("INC-7"), CORRECTED));
    }

    @Test
    void a_line_of_its_own_is_not() {
        assertEquals(List.of("declared"), told(Sample.DECLARED, absorbed("INC-9"), CORRECTED));
    }

    private static IncidentEvent absorbed(String from) {
        return new IncidentEvent.Absorbed(OTHER, "INC-9", "Other", true, List.of("INC-7"), List.of(line(from)), List.of());
    }

    private static CarriedEntry line(@Nullable String from) {
        return new CarriedEntry(Sample.ENTRY, Sample.TEN, null, Precision.EXACT, null, null, null, "Brought", "note", "ann",
                Sample.TEN, null, null, from);
    }

    private static List<String> told(IncidentEvent... events) {
        var history = new ArrayList<RecordedEvent>();
        Stream.of(events).forEach(event -> {
            NewEvent written = CODEC.write(event);
            history.add(new RecordedEvent(UUID.randomUUID(), new UUID(0, 1), history.size() + 1L, "INC-1", written.type(),
                    written.data(), "bob", Instant.EPOCH, new byte[32], null));
        });
        Set<UUID> withheld = Sight.withheld(history, Set.of("INC-9"));
        return history.stream().filter(event -> !withheld.contains(event.id()))
                .map(event -> event.type().replaceAll("hindsight[.]incident[.]|[.]v1", "")).toList();
    }
}
