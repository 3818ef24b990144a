package dev.hindsight.alert.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class StormsTest {

    @Test
    void how_long_a_storm_was_is_told_to_people() {
        Instant began = Instant.parse("2026-09-14T23:50:13.123456Z");
        assertEquals("from 2026-09-14 23:50 to 23:58 UTC", Storms.stretch(began, Instant.parse("2026-09-14T23:58:59Z")));
        assertEquals("from 2026-09-14 23:50 to 2026-09-15 00:02 UTC",
                Storms.stretch(began, Instant.parse("2026-09-15T00:02:00Z")));
    }
}
