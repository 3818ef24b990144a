package dev.hindsight.followup;

import static java.util.Locale.ROOT;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class FollowUpsTest extends FollowUpScene {

    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));

    @Test
    void items_are_read_as_they_stood_at_an_instant() {
        ActionTracker item = raise("Alarm on queue length", MONDAY);
        item.tell("owner-assigned.v1", "{\"owner\":\"carol\"}", TUESDAY);
        item.tell("text-changed.v1", "{\"text\":\"Alarm on queue age\"}", TUESDAY);
        item.tell("due-changed.v1", "{\"dueOn\":\"2026-10-15\"}", TUESDAY);
        item.tell("priority-changed.v1", "{\"priority\":\"urgent\"}", TUESDAY);
        item.tell("type-changed.v1", "{\"type\":\"detect\"}", TUESDAY);
        item.tell("ticket-linked.v1", "{\"ticket\":{\"key\":\"OPS-12\",\"kind\":\"jira\"}}", TUESDAY);
        item.tell("status-changed.v1", "{\"from\":\"open\",\"to\":\"dropped\",\"reason\":\"moved\",\"evidence\":[]}", FRIDAY);
        heard(8, item);

        assertEquals(List.of(), of(MONDAY.minusSeconds(1)));
        assertEquals(List.of(new FollowUp(item.id, item.key, 1, incident, "Alarm on queue length", "prevent", null, "normal",
                null, "open", null, List.of(), MONDAY, MONDAY)), of(MONDAY));
        assertEquals(List.of(new FollowUp(item.id, item.key, 7, incident, "Alarm on queue age", "detect", "carol", "urgent",
                LocalDate.parse("2026-10-15"), "open", null, List.of(new FollowUpTicket("OPS-12", null, "jira")), MONDAY,
                TUESDAY)), of(FRIDAY.minusSeconds(1)));
        assertEquals("dropped", of(null).getFirst().status());
        assertEquals("moved", of(null).getFirst().statusReason());
    }

    @Test
    void evidence_is_gathered_from_every_change_of_the_status() {
        ActionTracker item = raise("x", MONDAY);
        item.tell("status-changed.v1", "{\"from\":\"open\",\"to\":\"claimed-done\",\"evidence\":[{\"kind\":\"link\",\"url\":"
                + "\"https://ci.example/8\"}]}", TUESDAY);
        item.tell("status-changed.v1", "{\"from\":\"claimed-done\",\"to\":\"claimed-done\",\"evidence\":[{\"kind\":\"note\","
                + "\"note\":\"Seen\"}]}", FRIDAY);
        item.tell("due-changed.v1", "{\"dueOn\":\"2026-10-15\"}", FRIDAY);
        heard(4, item);
        assertEquals(List.of(new FollowUpEvidence("link", "https://ci.example/8", null), new FollowUpEvidence("note", null,
                "Seen")), of(null).getFirst().evidence());
        assertEquals(1, of(TUESDAY).getFirst().evidence().size());
    }

    @Test
    void a_ticket_is_unlinked_by_what_makes_it_the_same() {
        ActionTracker item = ActionTracker.raise(incident.toString(), "x", MONDAY, """
                ,"tickets":[{"key":"OPS-1","kind":"jira"},{"key":"a/b#7","url":"https://github.com/a/b/pull/7",
                "kind":"github-pull-request"}]""");
        item.tell("ticket-unlinked.v1", "{\"ticket\":{\"key\":\"OPS-1\",\"url\":\"https://j/browse/OPS-1\",\"kind\":\"jira\"}}",
                TUESDAY);
        heard(2, item);
        assertEquals(List.of("a/b#7"), of(null).getFirst().tickets().stream().map(FollowUpTicket::key).toList());
    }

    @Test
    void one_ticket_is_known_of_each_project_that_ever_had_one() {
        String project = "Q" + incident.toString().substring(0, 8);
        ActionTracker item = ActionTracker.raise(incident.toString(), "x", MONDAY, """
                ,"tickets":[{"key":"%s-1","kind":"jira"},{"key":"a/b#7","url":"https://github.com/a/b/pull/7",
                "kind":"github-pull-request"}]""".formatted(project));
        item.tell("ticket-linked.v1", "{\"ticket\":{\"key\":\"%s-2\",\"kind\":\"jira\"}}".formatted(project.toLowerCase(ROOT)),
                MONDAY);
        item.tell("ticket-linked.v1", "{\"ticket\":{\"key\":\"R%s-3\",\"kind\":\"jira\"}}".formatted(project), MONDAY);
        item.tell("ticket-unlinked.v1", "{\"ticket\":{\"key\":\"R%s-3\",\"kind\":\"jira\"}}".formatted(project), MONDAY);
        heard(4, item);
        var known = new HashSet<>(followUps.someTickets().await().indefinitely());
        assertFalse(known.contains("a/b#7"));
        known.removeIf(ticket -> !ticket.toUpperCase(ROOT).contains(project.toUpperCase(ROOT)));
        assertEquals(Set.of(project + "-1", "R" + project + "-3"), known);
    }

    @Test
    void items_of_several_incidents_come_together_in_the_order_of_their_keys() {
        ActionTracker mine = raise("mine", MONDAY);
        UUID other = UUID.randomUUID();
        ActionTracker theirs = ActionTracker.raise(other.toString(), "theirs", MONDAY, "");
        heard(1, mine);
        await().untilAsserted(() -> assertEquals(List.of("mine", "theirs"), followUps.of(Set.of(other, incident), null).await()
                .indefinitely().stream().map(FollowUp::text).toList()));
        assertEquals(Set.of(theirs.id), Set.of(followUps.of(other, null).await().indefinitely().getFirst().id()));
    }

    @Test
    void items_come_with_the_events_that_prove_them_known_types_or_not() {
        ActionTracker item = raise("x", MONDAY);
        item.tell("nudged.v3", "{\"by\":1.50}", MONDAY);
        item.tell("owner-assigned.v1", "{\"owner\":\"carol\"}", FRIDAY);
        heard(3, item);
        List<RecordedEvent> told = stories(null).getFirst().events();
        assertEquals(List.of(1L, 2L, 3L), told.stream().map(RecordedEvent::version).toList());
        assertEquals(List.of("alice", "alice", "alice"), told.stream().map(RecordedEvent::actor).toList());
        assertNull(HashChain.verify(told).firstBroken());
        assertEquals(2, stories(TUESDAY).getFirst().events().size());
    }
}
