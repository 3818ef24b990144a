package dev.hindsight.incident.rule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.hindsight.desk.DeciderSpec;
import dev.hindsight.incident.Facts;
import dev.hindsight.incident.Incident;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentCommand.Work;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.Moment;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Times;

/** History is taken as it was written. */
class ImportRulesTest {
    private static final DeciderSpec<IncidentCommand, Incident, IncidentEvent> SPEC = DeciderSpec.of(new IncidentDecider());
    private static final Instant THEN = Instant.parse("2023-05-04T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final UUID PAGE = UUID.randomUUID();
    private static final Times NO_TIMES = new Times(null, null, null, null);
    private static final Facts FACTS = new Facts("Dark", "production", List.of(), List.of("OIL-1"), false);
    private static final IncidentEvent DECLARED = declared(Status.CLOSED);

    private static IncidentEvent declared(Status status) {
        return new IncidentEvent.Declared("INC-1", "Dark", Severity.MAJOR, "production", List.of(), status, null, null, null,
                List.of("OIL-1"), false, null, true);
    }

    private static IncidentEvent.Imported imported(int following) {
        return new IncidentEvent.Imported(PAGE, "text", "Dark", 3, "00", null, null, null, 0, following);
    }

    private static IncidentCommand begin(Status status, Work... works) {
        return new IncidentCommand.Import(new IncidentCommand.DeclareImported("INC-1", FACTS, Severity.MAJOR, status, NO_TIMES),
                imported(0), List.of(works));
    }

    private static IncidentCommand next(Work... works) {
        return new IncidentCommand.Import(null, imported(0), List.of(works));
    }

    private static IncidentCommand.ChangeStatus status(Status to) {
        return new IncidentCommand.ChangeStatus(to, "so in page version 3", null, NOW);
    }

    private static IncidentEvent changed(Status from, Status to) {
        return new IncidentEvent.StatusChanged(from, to, "so in page version 3", NOW);
    }

    private static IncidentCommand.ChangeTimes times(Moment moment, @Nullable Instant at) {
        return new IncidentCommand.ChangeTimes(Map.of(moment, Optional.ofNullable(at)));
    }

    @Test
    void an_incident_begins_in_any_status_and_says_that_it_was_imported() {
        SPEC.given().when(begin(Status.CLOSED)).then(DECLARED, imported(0));
    }

    @Test
    void no_page_merges_an_incident() {
        SPEC.given().when(begin(Status.MERGED)).thenRejected("merge-instead");
        SPEC.given(DECLARED, imported(0)).when(next(status(Status.MERGED))).thenRejected("merge-instead");
    }

    @Test
    void what_the_page_brings_follows_the_import_which_counts_it() {
        SPEC.given().when(begin(Status.CLOSED, new IncidentCommand.AddAuthor("Ada"), new IncidentCommand.AddAuthor("Ada"),
                new IncidentCommand.WriteReportSection(Section.IMPORTED_NOT_PLACED, "Fog")))
                .then(DECLARED, imported(2), new IncidentEvent.AuthorAdded("Ada"),
                        new IncidentEvent.ReportSectionWritten(Section.IMPORTED_NOT_PLACED, "Fog"));
    }

    @Test
    void a_closed_incident_takes_the_next_version_of_its_page() {
        SPEC.given(DECLARED).when(next(new IncidentCommand.Rename("Darker"))).then(imported(1),
                new IncidentEvent.Renamed("Darker"));
    }

    @Test
    void times_that_contradict_each_other_are_history_too() {
        SPEC.given(DECLARED, new IncidentEvent.TimesChanged(NOW, null, null, null)).when(next(times(Moment.RESOLVED, THEN)))
                .then(imported(1), new IncidentEvent.TimesChanged(NOW, null, null, THEN));
    }

    @Test
    void a_status_of_the_page_invents_no_moment() {
        SPEC.given(declared(Status.IN_PROGRESS)).when(next(status(Status.RESOLVED))).then(imported(2),
                changed(Status.IN_PROGRESS, Status.RESOLVED), new IncidentEvent.TimesChanged(null, null, null, null));
        SPEC.given(declared(Status.IN_PROGRESS)).when(next(status(Status.CLOSED))).then(imported(1),
                changed(Status.IN_PROGRESS, Status.CLOSED));
    }

    @Test
    void a_status_may_go_back_and_forth_as_the_page_did() {
        SPEC.given(DECLARED).when(next(status(Status.TRIAGE))).then(imported(1), changed(Status.CLOSED, Status.TRIAGE));
        SPEC.given(DECLARED).when(next(status(Status.CLOSED))).then(imported(0));
    }

    @Test
    void action_items_are_handed_on() {
        var item = new IncidentEvent.ActionItemImported(PAGE, "Oil", null, null, null, null, "open", null, List.of(), null);
        SPEC.given(DECLARED).when(next(new IncidentCommand.HandOnActionItem(item))).then(imported(1), item);
    }

    @Test
    void nothing_is_declared_twice_and_nothing_is_brought_to_what_is_not_there() {
        SPEC.given(DECLARED).when(begin(Status.CLOSED)).thenRejected("already-declared");
        SPEC.given().when(next()).thenRejected("no-such-incident");
    }

    @Test
    void a_correction_carries_what_was_written_beside_the_time() {
        UUID line = UUID.randomUUID();
        SPEC.given(DECLARED, new IncidentEvent.TimelineEntryAdded(line, null, null, Precision.UNKNOWN, "GMT", "10:00", 0,
                "Dark", "note")).when(next(
                        new IncidentCommand.CorrectTimelineEntry(line, THEN, Precision.EXACT, null, "v3",
                                new IncidentCommand.Besides(NOW, false, null,
                                        new IncidentCommand.AsWritten("CET", null, null)))))
                .then(imported(1),
                        new IncidentEvent.TimelineEntryCorrected(line, THEN, Precision.EXACT, null, "v3", NOW, "CET", null,
                                null, null, null));
    }
}
