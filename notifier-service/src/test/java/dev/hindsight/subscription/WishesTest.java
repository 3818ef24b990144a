package dev.hindsight.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.delivery.Message;
import dev.hindsight.stage.Messages;
import dev.hindsight.stage.RecordedSamples;

class WishesTest {

    private static final List<String> EVERYTHING = List.of("*");

    @ParameterizedTest
    @CsvSource({"info, true", "minor, true", "major, true", "critical, false"})
    void a_lesser_severity_than_asked_for_is_passed_over(String least, boolean told) {
        assertEquals(told, wants(EVERYTHING, least, false).cover("carol", of("major"), List.of()));
    }

    @Test
    void only_what_is_asked_for_is_told() {
        assertTrue(wants(List.of("incident.declared"), null, false).cover("carol", Messages.declared(), List.of()));
        assertFalse(wants(List.of("action-item.*"), null, false).cover("carol", Messages.declared(), List.of()));
        assertFalse(Wishes.NONE.cover("carol", Messages.declared(), List.of("carol")));
    }

    @Test
    void mine_is_what_i_have_a_part_in_or_own() {
        Wishes mine = wants(EVERYTHING, null, true);
        assertFalse(mine.cover("carol", Messages.declared(), List.of("bob")));
        assertTrue(mine.cover("carol", Messages.declared(), List.of("bob", "carol")));
        Message raised = Messages.raised();
        assertFalse(mine.cover("nobody", raised, List.of()));
        assertTrue(mine.cover(String.valueOf(raised.actionItem() == null ? null : raised.actionItem().owner()), raised,
                List.of()));
    }

    @Test
    void what_was_recorded_once_can_be_read_for_ever() throws IOException {
        RecordedSamples.hold(SubscriptionEvent.CODEC, "subscription", SubscriptionEvent.class);
    }

    private static Wishes wants(List<String> events, @Nullable String minSeverity, boolean onlyMine) {
        return new Wishes("carol@corp.example", events, minSeverity, onlyMine);
    }

    private static Message of(String severity) {
        Message m = Messages.declared();
        Message.Incident i = java.util.Objects.requireNonNull(m.incident());
        return new Message(m.event(), m.type(), m.at(), m.actor(), new Message.Incident(i.id(), i.key(), i.version(), i.title(),
                severity, i.status(), i.environment(), i.services()), m.actionItem(), m.headline(), m.details(), m.change());
    }
}
