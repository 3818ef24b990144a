package dev.hindsight.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.local.part.PartFailed;

class StackPortsTest {
    @Test
    void without_an_offset_they_are_the_ports_people_know() {
        assertEquals(StackPorts.wellKnown(), StackPorts.of(Map.of()));
    }

    @Test
    void an_offset_moves_every_port() {
        var moved = StackPorts.of(Map.of("HINDSIGHT_PORT_OFFSET", "100"));
        StackPorts.wellKnown().byName().forEach((name, port) -> assertEquals(port + 100, moved.of(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "40001", "ten", ""})
    void what_is_not_such_a_number_is_refused_with_what_to_do(String offset) {
        var refused = assertThrows(PartFailed.class, () -> StackPorts.of(Map.of("HINDSIGHT_PORT_OFFSET", offset)));
        assertEquals("HINDSIGHT_PORT_OFFSET is `" + offset + "`: make it a number from 0 to 40000.", refused.getMessage());
    }
}
