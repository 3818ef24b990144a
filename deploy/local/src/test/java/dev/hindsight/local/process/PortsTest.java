package dev.hindsight.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PortsTest {

    /** Of two thousand taken at random from twelve thousand, some hundred would be the same. */
    @Test
    void no_port_is_given_twice() {
        assertEquals(2_000, IntStream.range(0, 2_000).map(_ -> Ports.free()).distinct().count());
    }
}
