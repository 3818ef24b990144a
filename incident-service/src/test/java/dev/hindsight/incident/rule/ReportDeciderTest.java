package dev.hindsight.incident.rule;

import static dev.hindsight.incident.Sample.ADDED;
import static dev.hindsight.incident.Sample.DECLARED;
import static dev.hindsight.incident.Sample.EIGHT;
import static dev.hindsight.incident.Sample.ENTRY;
import static dev.hindsight.incident.Sample.FACTS;
import static dev.hindsight.incident.Sample.NINE;
import static dev.hindsight.incident.Sample.TEN;
import static dev.hindsight.incident.Sample.TOLD;
import static dev.hindsight.incident.Sample.incident;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentCommand.AddTimelineEntry;
import dev.hindsight.incident.IncidentCommand.CorrectTimelineEntry;
import dev.hindsight.incident.IncidentCommand.Declare;
import dev.hindsight.incident.IncidentCommand.RestoreReportSection;
import dev.hindsight.incident.IncidentCommand.RetractTimelineEntry;
import dev.hindsight.incident.IncidentCommand.WriteReportSection;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvent.ReportSectionRestored;
import dev.hindsight.incident.IncidentEvent.ReportSectionWritten;
import dev.hindsight.incident.IncidentEvent.TimelineEntryCorrected;
import dev.hindsight.incident.IncidentEvent.TimelineEntryRetracted;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Severity;

/** What is decided about the timeline and the sections of a report. */
class ReportDeciderTest {

    private static final Declare DECLARE = new Declare("INC-1", FACTS, Severity.MAJOR, "Nobody can pay", EIGHT, null, null);

    @Test
    void an_entry_is_added_once() {
        incident().given(DECLARED).when(new AddTimelineEntry(ENTRY, TOLD)).then(ADDED);
        incident().given(DECLARED, ADDED).when(new AddTimelineEntry(ENTRY, TOLD)).thenNothing();
    }

    @Test
    void a_correction_says_only_what_is_different() {
        var correction = new TimelineEntryCorrected(ENTRY, TEN, null, null, "wrong clock");
        incident().given(DECLARED, ADDED).when(new CorrectTimelineEntry(ENTRY, TEN, null, null, "wrong clock"))
                .then(correction);
        incident().given(DECLARED, ADDED, correction).when(new CorrectTimelineEntry(ENTRY, TEN, null, null, "again"))
                .thenNothing();
        incident().given(DECLARED).when(new CorrectTimelineEntry(ENTRY, TEN, null, null, "x")).thenRejected("no-such-entry");
        incident().given(DECLARED, ADDED, new TimelineEntryRetracted(ENTRY, "no"))
                .when(new CorrectTimelineEntry(ENTRY, TEN, null, null, "x")).thenRejected("retracted");
    }

    @Test
    void what_lasted_may_be_given_another_end_or_none_and_another_kind() {
        var ended = new TimelineEntryCorrected(ENTRY, null, null, null, "saw it", TEN, null, null, null, null, null);
        incident().given(DECLARED, ADDED).when(besides(TEN, false, null)).then(ended);
        incident().given(DECLARED, ADDED, ended).when(besides(TEN, false, null)).thenNothing();
        incident().given(DECLARED, ADDED, ended).when(besides(null, true, null))
                .then(new TimelineEntryCorrected(ENTRY, null, null, null, "saw it", null, null, null, null, null, true));
        incident().given(DECLARED, ADDED).when(besides(null, true, null)).thenNothing();
        incident().given(DECLARED, ADDED).when(besides(null, false, "decision"))
                .then(new TimelineEntryCorrected(ENTRY, null, null, null, "saw it", null, null, null, null, "decision", null));
        incident().given(DECLARED, ADDED).when(besides(EIGHT, false, null)).thenRejected("end-before-beginning");
        incident().given(DECLARED, ADDED, ended)
                .when(new CorrectTimelineEntry(ENTRY, TEN.plusSeconds(1), null, null, "x"))
                .thenRejected("end-before-beginning");
    }

    private static CorrectTimelineEntry besides(@Nullable Instant until, boolean withoutEnd, @Nullable String kind) {
        return new CorrectTimelineEntry(ENTRY, null, null, null, "saw it",
                new IncidentCommand.Besides(until, withoutEnd, kind, IncidentCommand.AsWritten.NOTHING));
    }

    @Test
    void an_entry_without_a_time_is_not_made_exact_without_one() {
        var unknown = new IncidentEvent.TimelineEntryAdded(ENTRY, null, null, Precision.UNKNOWN, "GMT", "14:45", 0,
                "Sync began",
                "note");
        incident().given(DECLARED, unknown).when(new CorrectTimelineEntry(ENTRY, null, Precision.EXACT, null, "x"))
                .thenRejected("time-missing");
        incident().given(DECLARED, unknown).when(new CorrectTimelineEntry(ENTRY, NINE, Precision.EXACT, null, "found"))
                .then(new TimelineEntryCorrected(ENTRY, NINE, Precision.EXACT, null, "found"));
    }

    @Test
    void an_entry_is_retracted_once() {
        incident().given(DECLARED, ADDED).when(new RetractTimelineEntry(ENTRY, "not so"))
                .then(new TimelineEntryRetracted(ENTRY, "not so"));
        incident().given(DECLARED, ADDED, new TimelineEntryRetracted(ENTRY, "not so"))
                .when(new RetractTimelineEntry(ENTRY, "still not")).thenNothing();
        incident().given(DECLARED).when(new RetractTimelineEntry(ENTRY, "x")).thenRejected("no-such-entry");
    }

    @Test
    void a_section_is_written_when_it_reads_otherwise() {
        incident().given(DECLARED).when(new WriteReportSection(Section.IMPACT, "All"))
                .then(new ReportSectionWritten(Section.IMPACT, "All"));
        incident().given(DECLARED).when(new WriteReportSection(Section.SUMMARY, "Nobody can pay")).thenNothing();
        incident().given(DECLARED).when(new WriteReportSection(Section.IMPACT, "")).thenNothing();
        incident().given(DECLARED, new ReportSectionWritten(Section.SUMMARY, ""))
                .when(new WriteReportSection(Section.SUMMARY, "")).thenNothing();
    }

    @Test
    void a_section_is_restored_when_it_reads_otherwise_and_names_the_version_it_comes_from() {
        incident().given(DECLARED, new ReportSectionWritten(Section.IMPACT, "All"))
                .when(new RestoreReportSection(Section.IMPACT, "", 1))
                .then(new ReportSectionRestored(Section.IMPACT, "", 1));
        incident().given(DECLARED, new ReportSectionWritten(Section.IMPACT, "All"),
                new ReportSectionRestored(Section.IMPACT, "Half", 2))
                .when(new RestoreReportSection(Section.IMPACT, "Half", 2)).thenNothing();
        incident().given(DECLARED).when(new RestoreReportSection(Section.IMPACT, "", 1)).thenNothing();
    }
}
