package dev.hindsight.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import dev.hindsight.news.ActionItemNews;
import dev.hindsight.news.IncidentNews;

/** What comes late brings what is missing and overwrites nothing newer. */
class KnownIncidentTest {

    private static final KnownIncident DECLARED = KnownIncident.of(UUID.randomUUID(), "alice",
            new IncidentNews.Declared("INC-1", "Checkout fails", "major", null, null, null, false, null)).at(1);
    private static final UUID OTHER = UUID.randomUUID();
    private static final IncidentNews.Absorbed ABSORBED = new IncidentNews.Absorbed(OTHER, "INC-2", "Same");

    @Test
    void a_fact_that_comes_late_is_taken_and_nothing_newer_gives_way_to_it() {
        KnownIncident known = DECLARED.after(new IncidentNews.Renamed("Newest"), 7)
                .after(new IncidentNews.ConfidentialityChanged(true), 5).after(new IncidentNews.Renamed("Older"), 4)
                .after(new IncidentNews.ConfidentialityChanged(false), 3);
        assertEquals("Newest", known.state().title());
        assertTrue(known.state().confidential());
        assertEquals(7, known.version());
    }

    @Test
    void who_left_or_was_relieved_does_not_come_back_with_what_is_older() {
        KnownIncident known = DECLARED.after(new IncidentNews.ParticipantRemoved("dan"), 6)
                .after(new IncidentNews.ParticipantAdded("dan"), 5).after(new IncidentNews.ParticipantAdded("danny"), 4)
                .after(new IncidentNews.RoleAssigned("lead", "carol"), 9)
                .after(new IncidentNews.RoleAssigned("lead", "bob"), 8).after(new IncidentNews.AuthorAdded("eve"), 2);
        assertEquals(List.of("eve", "alice", "danny", "carol"), known.readers());
        assertEquals(List.of("eve", "alice", "danny"),
                known.after(new IncidentNews.RoleVacated("lead", "carol"), 10).readers());
    }

    @Test
    void of_what_was_known_before_facts_had_versions_nothing_older_changes_anything() {
        var old = new KnownIncident(DECLARED.id(), DECLARED.key(), 9, DECLARED.state(), DECLARED.people(),
                new Facts(Map.of("*", 9L)));
        assertEquals(old, old.after(new IncidentNews.Renamed("Older"), 8));
        assertEquals("Newer", old.after(new IncidentNews.Renamed("Newer"), 10).state().title());
    }

    @Test
    void a_merge_that_comes_in_several_parcels_is_heard_once_and_again_after_it_was_taken_back() {
        assertFalse(DECLARED.hasHeardOf(ABSORBED));
        KnownIncident merged = DECLARED.after(ABSORBED, 2);
        assertTrue(merged.hasHeardOf(ABSORBED));
        assertFalse(merged.hasHeardOf(new IncidentNews.Absorbed(UUID.randomUUID(), "INC-3", null)));
        assertFalse(merged.after(new IncidentNews.Released(OTHER, "INC-2"), 3).hasHeardOf(ABSORBED));
    }

    @Test
    void action_items_keep_what_is_newer_too() {
        KnownActionItem known = KnownActionItem.of(UUID.randomUUID(),
                new ActionItemNews.Raised("ACT-1", OTHER, "INC-2", "Alarm on queue length", null, null, null, null))
                .after(new ActionItemNews.OwnerAssigned("carol"), 4).after(new ActionItemNews.OwnerAssigned("bob"), 3)
                .after(new ActionItemNews.PriorityChanged("high"), 2);
        assertEquals("carol", known.told().owner());
        assertEquals("high", known.told().priority());
        assertEquals(4, known.told().version());
    }
}
