package dev.hindsight.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.hindsight.news.EventNames;
import dev.hindsight.stage.Messages;

class MatchTest {

    @Test
    void events_go_by_short_name_full_type_or_as_webhooks_write_them() {
        assertEquals(Optional.of("incident.severity-changed"), EventNames.shortName("incident.severity-changed"));
        assertEquals(Optional.of("incident.severity-changed"), EventNames.shortName("hindsight.incident.severity-changed.v1"));
        assertEquals(Optional.of("incident.severity-changed"), EventNames.shortName("incident.severity_changed"));
        assertEquals(Optional.of("action-item.*"), EventNames.shortName("action_item.*"));
        assertEquals(Optional.empty(), EventNames.shortName("incident.decalred"));
        assertEquals(Optional.empty(), EventNames.shortName("inc*"));
    }

    @Test
    void a_wildcard_covers_its_kind_only() {
        assertTrue(match("incident.*").covers(Messages.declared()));
        assertFalse(match("incident.*").covers(Messages.raised()));
        assertTrue(match("*").covers(Messages.raised()));
    }

    @Test
    void every_part_narrows() {
        assertTrue(new Match(List.of("*"), List.of("critical"), List.of("PRODUCTION"), List.of("mail", "Payments"))
                .covers(Messages.declared()));
        assertFalse(new Match(List.of("*"), List.of("minor"), null, null).covers(Messages.declared()));
        assertFalse(new Match(List.of("*"), null, List.of("preprod"), null).covers(Messages.declared()));
        assertFalse(new Match(List.of("*"), null, null, List.of("mail")).covers(Messages.declared()));
    }

    @Test
    void an_empty_list_narrows_nothing() {
        assertTrue(new Match(List.of("*"), List.of(), List.of(), List.of()).covers(Messages.declared()));
    }

    private static Match match(String event) {
        return new Match(List.of(event), null, null, null);
    }
}
