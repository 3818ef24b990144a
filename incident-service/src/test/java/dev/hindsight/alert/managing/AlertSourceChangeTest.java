package dev.hindsight.alert.managing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.managing.AlertSourceEvent.Changed;
import dev.hindsight.alert.managing.AlertSourceEvent.MappingRemoved;
import dev.hindsight.alert.managing.AlertSourceHandler.Change;
import dev.hindsight.eventlog.EventCodec;

class AlertSourceChangeTest {

    private static final JsonNode MAPPING = json("{\"dedupKey\":\"/id\"}");

    private static JsonNode json(String text) {
        try {
            return EventCodec.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static AlertSource source(@Nullable JsonNode mapping) {
        return new AlertSource(new UUID(1, 1), "Any", "generic", Authentication.by(Scheme.URL_TOKEN), Routing.USUAL, mapping,
                false, List.of(), Instant.EPOCH, "alice", Instant.EPOCH, 1, null, null);
    }

    private static Change mapping(@Nullable JsonNode mapping) {
        return new Change(null, null, null, null, mapping);
    }

    @Test
    void a_mapping_that_is_absent_stays() {
        assertEquals(List.of(), mapping(null).since(source(MAPPING)));
    }

    @Test
    void a_mapping_that_is_null_is_taken_away() {
        assertEquals(List.of(new MappingRemoved()), mapping(NullNode.instance).since(source(MAPPING)));
    }

    @Test
    void where_there_is_no_mapping_none_is_taken_away() {
        assertEquals(List.of(), mapping(NullNode.instance).since(source(null)));
    }

    @Test
    void the_same_mapping_is_no_change_and_another_one_is() {
        JsonNode other = json("{\"dedupKey\":\"/host\"}");
        assertEquals(List.of(), mapping(json("{\"dedupKey\":\"/id\"}")).since(source(MAPPING)));
        assertEquals(List.of(new Changed(null, null, null, null, other)), mapping(other).since(source(MAPPING)));
        assertEquals(List.of(new Changed(null, null, null, null, other)), mapping(other).since(source(null)));
    }

    @Test
    void what_else_was_changed_is_said_beside_it() {
        assertEquals(List.of(new Changed("Renamed", null, null, null, null), new MappingRemoved()),
                new Change("Renamed", null, false, null, NullNode.instance).since(source(MAPPING)));
    }
}
