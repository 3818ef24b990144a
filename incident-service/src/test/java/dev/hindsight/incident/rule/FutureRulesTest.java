package dev.hindsight.incident.rule;

import static dev.hindsight.incident.Sample.DECLARED;
import static dev.hindsight.incident.Sample.EIGHT;
import static dev.hindsight.incident.Sample.ENTRY;
import static dev.hindsight.incident.Sample.FACTS;
import static dev.hindsight.incident.Sample.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentCommand.AddTimelineEntry;
import dev.hindsight.incident.IncidentCommand.ChangeStatus;
import dev.hindsight.incident.IncidentCommand.ChangeTimes;
import dev.hindsight.incident.IncidentCommand.CorrectTimelineEntry;
import dev.hindsight.incident.IncidentCommand.Declare;
import dev.hindsight.incident.IncidentCommand.Rename;
import dev.hindsight.incident.IncidentCommand.Said;
import dev.hindsight.incident.IncidentCommand.Several;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvent.StatusChanged;
import dev.hindsight.incident.IncidentEvent.TimelineEntryAdded;
import dev.hindsight.incident.IncidentEvent.TimesChanged;
import dev.hindsight.incident.Moment;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Told;

/** What a person says of the future is refused, what they say now with a clock that goes fast is not. */
class FutureRulesTest {

    private static final Instant NOW = EIGHT.plus(Duration.ofHours(1));
    private static final Instant SOON = NOW.plus(FutureRules.ALLOWANCE);
    private static final Instant LATER = SOON.plusMillis(1);

    @Test
    void an_incident_does_not_begin_in_the_future() {
        incident().given().when(said(declare(SOON, SOON))).then(declared(SOON, SOON));
        incident().given().when(said(declare(LATER, null))).thenRejected("in-the-future");
        incident().given().when(said(declare(null, LATER))).thenRejected("in-the-future");
    }

    @Test
    void none_of_its_moments_is_set_in_the_future_alone_or_among_others() {
        for (Moment moment : Moment.values()) {
            incident().given(DECLARED).when(said(new ChangeTimes(Map.of(moment, Optional.of(LATER)), true)))
                    .thenRejected("in-the-future");
        }
        var among = new Several(List.of(new Rename("x"), new ChangeTimes(Map.of(Moment.RESOLVED, Optional.of(LATER)))));
        incident().given(DECLARED).when(said(among)).thenRejected("in-the-future");
        incident().given(DECLARED).when(said(new ChangeTimes(Map.of(Moment.RESOLVED, Optional.of(SOON)))))
                .then(new TimesChanged(EIGHT, null, null, SOON));
        incident().given(DECLARED, new TimesChanged(EIGHT, null, null, LATER))
                .when(said(new ChangeTimes(Map.of(Moment.RESOLVED, Optional.empty()))))
                .then(new TimesChanged(EIGHT, null, null, null));
    }

    @Test
    void nothing_becomes_so_in_the_future() {
        incident().given(DECLARED).when(said(new ChangeStatus(Status.RESOLVED, null, LATER, NOW)))
                .thenRejected("in-the-future");
        incident().given(DECLARED, new TimesChanged(EIGHT, null, null, LATER))
                .when(said(new ChangeStatus(Status.RESOLVED, null, null, NOW)))
                .then(new StatusChanged(Status.TRIAGE, Status.RESOLVED, null, LATER));
    }

    @Test
    void no_line_tells_the_future_but_a_day_has_begun_when_it_has_somewhere() {
        incident().given(DECLARED).when(said(line(LATER, null, Precision.EXACT))).thenRejected("in-the-future");
        incident().given(DECLARED).when(said(line(NOW, LATER, Precision.APPROXIMATE))).thenRejected("in-the-future");
        Instant day = NOW.plus(Duration.ofHours(14));
        incident().given(DECLARED).when(said(line(day, null, Precision.DATE))).then(added(day));
        incident().given(DECLARED).when(said(line(day.plus(Duration.ofHours(1)), null, Precision.DATE)))
                .thenRejected("in-the-future");
        incident().given(DECLARED, added(EIGHT)).when(said(new CorrectTimelineEntry(ENTRY, LATER, null, null, "x")))
                .thenRejected("in-the-future");
    }

    @Test
    void what_no_person_says_is_taken_as_it_is() {
        incident().given(DECLARED).when(line(LATER, null, Precision.EXACT)).then(
                new TimelineEntryAdded(ENTRY, LATER, null, Precision.EXACT, null, null, null, "Alarm", "note"));
    }

    private static Said said(IncidentCommand command) {
        return new Said(command, NOW);
    }

    private static Declare declare(@Nullable Instant startedAt, @Nullable Instant detectedAt) {
        return new Declare("INC-1", FACTS, Severity.MAJOR, "Nobody can pay", startedAt, detectedAt, null);
    }

    private static IncidentEvent declared(Instant startedAt, Instant detectedAt) {
        return new IncidentEvent.Declared("INC-1", FACTS.title(), Severity.MAJOR, FACTS.environment(), FACTS.services(),
                Status.TRIAGE, "Nobody can pay", startedAt, detectedAt, FACTS.labels(), FACTS.confidential(), null);
    }

    private static AddTimelineEntry line(Instant at, @Nullable Instant until, Precision sure) {
        return new AddTimelineEntry(ENTRY, new Told(at, until, sure, null, null, null, "Alarm", "note"));
    }

    private static TimelineEntryAdded added(Instant at) {
        return new TimelineEntryAdded(ENTRY, at, null, Precision.DATE, null, null, null, "Alarm", "note");
    }
}
