package dev.hindsight.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.news.ActionItemNews;
import dev.hindsight.news.IncidentNews;

class WordsTest {

    private static final KnownIncident INCIDENT = new KnownIncident(UUID.randomUUID(), "INC-1", 3,
            new KnownIncident.State("Checkout fails", "minor", "triage", "preprod", List.of("shop"), false),
            List.of("author:bob", "declarer:alice", "role lead:bob"), Facts.NONE);
    private static final KnownActionItem ITEM = KnownActionItem.of(UUID.randomUUID(), new ActionItemNews.Raised("ACT-3",
            INCIDENT.id(), "INC-1", "Alarm on queue length", null, "bob", null, LocalDate.of(2026, 9, 21)));

    @Test
    void changes_are_told_from_and_to_with_their_reason() {
        var words = IncidentWords.of(new IncidentNews.SeverityChanged("minor", "critical", "all card payments fail"), INCIDENT);
        assertEquals("severity minor → critical", words.headline());
        assertEquals(List.of("Reason: all card payments fail"), words.details());
        assertEquals("status triage → in progress",
                IncidentWords.of(new IncidentNews.StatusChanged("triage", "in-progress", null), INCIDENT).headline());
        assertEquals("environment preprod → production",
                IncidentWords.of(new IncidentNews.EnvironmentChanged("production"), INCIDENT).headline());
    }

    @Test
    void times_are_told_in_utc_and_those_that_are_not_there_are_left_out() {
        assertEquals(List.of("Began: 11 December 2023, 22:10 UTC"), IncidentWords.of(new IncidentNews.TimesChanged(
                Instant.parse("2023-12-11T22:10:00Z"), null, null, null), INCIDENT).details());
    }

    @Test
    void sections_of_the_report_are_told_in_words() {
        assertEquals("report: root causes written",
                IncidentWords.of(new IncidentNews.ReportSectionWritten("rootCauses"), INCIDENT).headline());
    }

    @Test
    void action_items_are_told_by_what_changed() {
        assertEquals("action item ACT-3 raised", ActionItemWords.of(new ActionItemNews.Raised("ACT-3", INCIDENT.id(), "INC-1",
                "Alarm on queue length", null, null, null, null), ITEM.told()).headline());
        assertEquals("action item ACT-3: open → claimed done",
                ActionItemWords.of(new ActionItemNews.StatusChanged("open", "claimed-done", null, null), ITEM.told())
                        .headline());
        assertEquals("action item ACT-3 has no owner any more",
                ActionItemWords.of(new ActionItemNews.OwnerAssigned(null), ITEM.told()).headline());
    }

    @Test
    void more_evidence_or_another_reason_for_the_same_status_is_no_move() {
        var evidence = List.of(new ActionItemNews.Evidence("dashboard", "https://grafana.example/d/1", "flat for a week"),
                new ActionItemNews.Evidence("note", null, null));
        var more = ActionItemWords.of(new ActionItemNews.StatusChanged("claimed-done", "claimed-done", null, evidence),
                ITEM.told());
        assertEquals("action item ACT-3: evidence added (claimed done)", more.headline());
        assertEquals(List.of("Evidence: dashboard, flat for a week, https://grafana.example/d/1; note"), more.details());
        var other = ActionItemWords.of(new ActionItemNews.StatusChanged("blocked", "blocked", "gone", List.of()), ITEM.told());
        assertEquals("action item ACT-3: another reason (blocked)", other.headline());
        assertEquals(List.of("Reason: gone"), other.details());
    }

    @Test
    void a_very_long_line_is_cut() {
        assertEquals(2_002, Words.of("x", "y".repeat(5_000)).details().getFirst().length());
    }

    @Test
    void what_somebody_wrote_is_told_whole() {
        String text = "- one of many points\n".repeat(900) + "\n```\nthe end\n\n\nof the log\n```\n\nThe end.";
        var update = IncidentWords.of(new IncidentNews.UpdatePosted("public", text), INCIDENT);
        assertEquals(text, String.join("\n\n", update.details()));
        var declared = IncidentWords.of(
                new IncidentNews.Declared("INC-1", "Checkout fails", "minor", null, null, null, false, text), INCIDENT);
        assertEquals(List.of(text), declared.details());
    }

    @Test
    void whoever_declared_writes_takes_part_or_has_a_role_may_read_until_it_ends() {
        assertEquals(List.of("bob", "alice"), INCIDENT.readers());
        var later = INCIDENT.after(new IncidentNews.RoleAssigned("lead", "carol"), 4)
                .after(new IncidentNews.AuthorRemoved("bob"), 5);
        assertEquals(List.of("alice", "carol"), later.readers());
        assertEquals(List.of("alice"), later.after(new IncidentNews.RoleVacated("lead", "carol"), 6).readers());
        assertEquals(List.of("alice", "dan", "carol"), later.after(new IncidentNews.ParticipantAdded("dan"), 6).readers());
    }
}
