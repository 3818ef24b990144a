package dev.hindsight.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.delivery.Channel;
import dev.hindsight.delivery.Channels;
import dev.hindsight.delivery.Message;
import dev.hindsight.delivery.Outcome;
import dev.hindsight.delivery.Outgoing;
import dev.hindsight.delivery.Planned;
import dev.hindsight.rule.Match;
import dev.hindsight.stage.Messages;
import io.smallrye.mutiny.Uni;

class PlannerTest {

    private final Planner planner = new Planner(new Channels(List.of(new Pigeon())));

    @Test
    void a_channel_of_a_type_that_this_version_does_not_know_is_left_out_and_silences_no_other() {
        List<Planned> lines = planner.plan(Messages.declared(), false,
                List.of(asked("carrier-whale", false), asked("pigeon", false)));
        assertEquals(List.of("suppressed", "pending"), lines.stream().map(Planned::outcome).toList());
        assertEquals("this version knows no channel of type carrier-whale", lines.getFirst().reason());
    }

    @Test
    void who_may_hear_secrets_is_told_before_who_may_not() {
        List<Planned> lines = planner.plan(Messages.declared(), false, List.of(asked("pigeon", false), asked("pigeon", true)));
        Map<Boolean, String> outcomes = lines.stream().collect(
                Collectors.toMap(line -> line.rule() != null && line.rule().allowConfidential(), Planned::outcome));
        assertEquals(Map.of(true, "pending", false, "deduplicated"), outcomes);
    }

    private static Asked asked(String type, boolean allowConfidential) {
        return new Asked(new Planned.Asking(UUID.randomUUID(), "by " + type, allowConfidential),
                new Match(List.of("*"), null, null, null), new Planned.Over(UUID.randomUUID(), "our " + type, type),
                JsonNodeFactory.instance.objectNode(), null);
    }

    /** Reaches one place. */
    private static final class Pigeon implements Channel {

        @Override
        public String type() {
            return "pigeon";
        }

        @Override
        public Set<String> secretKeys() {
            return Set.of();
        }

        @Override
        public ObjectNode accept(ObjectNode config) {
            return config;
        }

        @Override
        public List<String> recipients(ObjectNode config) {
            return List.of("the loft");
        }

        @Override
        public String messageId(UUID delivery, Message message) {
            return delivery.toString();
        }

        @Override
        public Uni<Outcome> deliver(Outgoing outgoing) {
            throw new UnsupportedOperationException();
        }
    }
}
