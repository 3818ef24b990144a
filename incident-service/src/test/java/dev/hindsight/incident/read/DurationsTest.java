package dev.hindsight.incident.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.NewEvent;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvents;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Times;
import dev.hindsight.incident.read.view.Duration;
import dev.hindsight.incident.read.view.Durations;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.Milestone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How long something took is known, or it is said why not; it is never less than nothing. */
class DurationsTest {

    private static final Instant NOON = Instant.parse("2026-09-14T12:00:00Z");
    private static final EventCodec<IncidentEvent> CODEC = IncidentEvents.codec();

    @Provide
    Arbitrary<Times> times() {
        Arbitrary<Instant> moment = Arbitraries.integers().between(-5, 5).map(n -> NOON.plusSeconds(n * 60L))
                .injectNull(0.3);
        return Combinators.combine(moment, moment, moment, moment).as(Times::new);
    }

    @Provide
    Arbitrary<Instant> acknowledged() {
        return Arbitraries.integers().between(-5, 5).map(n -> NOON.plusSeconds(n * 60L)).injectNull(0.3);
    }

    @Property
    void a_duration_is_known_exactly_when_both_its_moments_are_there_in_order(@ForAll("times") Times times,
            @ForAll("acknowledged") @Nullable Instant acknowledged) {
        Durations durations = durations(times, acknowledged);
        boolean reversed = times.mitigatedAt() != null && times.resolvedAt() != null
                && times.resolvedAt().isBefore(times.mitigatedAt());
        holds(durations.timeToDetect(), times.startedAt(), times.detectedAt(), false);
        holds(durations.timeToMitigate(), times.startedAt(), times.mitigatedAt(), reversed);
        holds(durations.timeToResolve(), times.startedAt(), times.resolvedAt(), reversed);
        holds(durations.timeToAcknowledge(), times.detectedAt() == null ? NOON : times.detectedAt(), acknowledged, false);
    }

    private static void holds(Duration duration, @Nullable Instant from, @Nullable Instant to, boolean contradicted) {
        assertEquals(from, duration.from() == null ? null : duration.from().at());
        assertEquals(to, duration.to() == null ? null : duration.to().at());
        if (from == null || to == null) {
            assertEquals(Duration.State.PENDING, duration.state());
        } else {
            assertEquals(to.isBefore(from) || contradicted ? Duration.State.INVALID : Duration.State.KNOWN, duration.state());
        }
        if (duration.state() == Duration.State.KNOWN) {
            assertNull(duration.reason());
            assertEquals(java.time.Duration.between(from, to).toSeconds(), duration.seconds());
        } else {
            assertNotNull(duration.reason());
            assertNull(duration.seconds());
        }
    }

    @Example
    void each_names_the_events_that_it_comes_from() {
        Durations durations = durations(new Times(NOON, NOON.plusSeconds(90), null, null), NOON.plusSeconds(30));
        assertEquals(new Duration(Duration.State.KNOWN, 90L, null, new Duration.Mark(Milestone.STARTED, NOON, 3),
                new Duration.Mark(Milestone.DETECTED, NOON.plusSeconds(90), 3)), durations.timeToDetect());
        assertEquals("It was acknowledged before it was detected.", durations.timeToAcknowledge().reason());
        assertEquals("It is not known when it was mitigated.", durations.timeToMitigate().reason());
    }

    @Example
    void what_was_over_before_it_got_better_tells_neither() {
        Durations durations = durations(new Times(NOON, null, NOON.plusSeconds(90), NOON.plusSeconds(60)), null);
        assertEquals("It was resolved before it was mitigated.", durations.timeToMitigate().reason());
        assertEquals("It was resolved before it was mitigated.", durations.timeToResolve().reason());
    }

    @Example
    void what_is_opened_again_is_not_over_and_its_first_answer_stays_the_first() {
        Durations durations = read(
                new IncidentEvent.StatusChanged(Status.TRIAGE, Status.IN_PROGRESS, null, NOON.plusSeconds(60)),
                new IncidentEvent.StatusChanged(Status.IN_PROGRESS, Status.RESOLVED, null, NOON.plusSeconds(120)),
                new IncidentEvent.StatusChanged(Status.RESOLVED, Status.TRIAGE, "again", NOON.plusSeconds(180)),
                new IncidentEvent.StatusChanged(Status.TRIAGE, Status.IN_PROGRESS, null, NOON.plusSeconds(240)));
        assertEquals(60L, durations.timeToAcknowledge().seconds());
        assertEquals(Duration.State.PENDING, durations.timeToResolve().state());
    }

    @Example
    void what_went_on_from_triage_at_once_was_taken_on_when_that_was_said_however_long_ago_it_is_said_to_be() {
        Durations durations = read(said("bob", 120, new IncidentEvent.StatusChanged(Status.TRIAGE, Status.RESOLVED, null,
                NOON.minusSeconds(1800))));
        assertEquals(120L, durations.timeToAcknowledge().seconds());
    }

    @Example
    void when_work_is_said_to_have_begun_counts_rather_than_when_that_was_said() {
        assertEquals(60L, read(said("bob", 120, new IncidentEvent.StatusChanged(Status.TRIAGE, Status.IN_PROGRESS, null,
                NOON.plusSeconds(60)))).timeToAcknowledge().seconds());
    }

    @Example
    void what_was_over_by_itself_was_not_taken_on_until_somebody_does() {
        Said calm = said("alert-intake", 1800,
                new IncidentEvent.StatusChanged(Status.TRIAGE, Status.RESOLVED, null, NOON.plusSeconds(1800)));
        assertEquals(Duration.State.PENDING, read(calm).timeToAcknowledge().state());
        Durations again = read(calm,
                said("bob", 2000, new IncidentEvent.StatusChanged(Status.RESOLVED, Status.TRIAGE, "x", NOON)),
                said("bob", 2400, new IncidentEvent.StatusChanged(Status.TRIAGE, Status.MITIGATED, null, NOON)));
        assertEquals(2400L, again.timeToAcknowledge().seconds());
    }

    @Example
    void what_is_declined_was_never_taken_on() {
        assertEquals(Duration.State.PENDING,
                read(new IncidentEvent.StatusChanged(Status.TRIAGE, Status.DECLINED, null, NOON)).timeToAcknowledge().state());
    }

    private static Durations durations(Times times, @Nullable Instant acknowledged) {
        var told = new IncidentEvent.TimesChanged(times.startedAt(), times.detectedAt(), times.mitigatedAt(),
                times.resolvedAt());
        return acknowledged == null
                ? read(told)
                : read(new IncidentEvent.StatusChanged(Status.TRIAGE, Status.IN_PROGRESS, null, acknowledged), told);
    }

    private record Said(String by, Instant at, IncidentEvent event) {}

    private static Said said(String by, int later, IncidentEvent event) {
        return new Said(by, NOON.plusSeconds(later), event);
    }

    private static Durations read(IncidentEvent... events) {
        return read(Stream.of(events).map(event -> said("bob", 0, event)).toArray(Said[]::new));
    }

    private static Durations read(Said... told) {
        var declared = new IncidentEvent.Declared("INC-1", "x", Severity.MAJOR, "production", List.of(), Status.TRIAGE, null,
                null, null, List.of(), false, null);
        var history = new ArrayList<RecordedEvent>();
        Stream.concat(Stream.of(said("bob", 0, declared)), Stream.of(told)).forEach(one -> {
            NewEvent written = CODEC.write(one.event());
            history.add(new RecordedEvent(UUID.randomUUID(), new UUID(0, 1), history.size() + 1L, "INC-1", written.type(),
                    written.data(), one.by(), one.at(), new byte[32], null));
        });
        Durations durations = IncidentReader.read(history).durations();
        assertNotNull(durations);
        return durations;
    }
}
