package dev.hindsight.incident.rule;

import static dev.hindsight.incident.Sample.ADDED;
import static dev.hindsight.incident.Sample.DECLARED;
import static dev.hindsight.incident.Sample.ENTRY;
import static dev.hindsight.incident.Sample.NINE;
import static dev.hindsight.incident.Sample.TEN;
import static dev.hindsight.incident.Sample.incident;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.hindsight.incident.CarriedEntry;
import dev.hindsight.incident.IncidentCommand.CorrectTimelineEntry;
import dev.hindsight.incident.IncidentCommand.RetractTimelineEntry;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvent.Absorbed;
import dev.hindsight.incident.IncidentEvent.TimelineEntryCorrected;
import dev.hindsight.incident.IncidentEvent.TimelineEntryRetracted;
import dev.hindsight.incident.Precision;

/** An entry goes to other incidents whole, in one event, so its corrections have an end. */
class TimelineRulesTest {

    private static final String WORDS = "long ".repeat(4_000);
    private static final CorrectTimelineEntry ONE_MORE = new CorrectTimelineEntry(ENTRY, TEN, null, null, "wrong clock");

    @Test
    void an_entry_is_corrected_as_long_as_its_corrections_fit_into_one_event() {
        var corrected = new TimelineEntryCorrected(ENTRY, null, null, WORDS, "typo");
        incident().given(corrected(corrected, 48)).when(ONE_MORE).then(new TimelineEntryCorrected(ENTRY, TEN, null, null,
                "wrong clock"));
        incident().given(corrected(corrected, 49)).when(ONE_MORE).thenRejected("corrected-too-often");
        incident().given(corrected(corrected, 49)).when(new RetractTimelineEntry(ENTRY, "again"))
                .then(new TimelineEntryRetracted(ENTRY, "again"));
    }

    @Test
    void the_corrections_of_an_entry_that_was_merged_in_count() {
        var corrections = Collections.nCopies(49,
                new CarriedEntry.Correction(NINE, Precision.EXACT, WORDS, "typo", "bob", NINE, null, "note"));
        var entry = new CarriedEntry(ENTRY, NINE, null, Precision.EXACT, null, null, null, WORDS, "note", "bob", NINE,
                corrections, null, "INC-9");
        incident().given(DECLARED, new Absorbed(new UUID(0x7000L, 9), "INC-9", "Pay", false, List.of(), List.of(entry),
                List.of())).when(ONE_MORE).thenRejected("corrected-too-often");
    }

    private static IncidentEvent[] corrected(IncidentEvent correction, int times) {
        return Stream.concat(Stream.of(DECLARED, ADDED), Collections.nCopies(times, correction).stream())
                .toArray(IncidentEvent[]::new);
    }
}
