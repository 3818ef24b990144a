package dev.hindsight.alert.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTimeTest {

    @ParameterizedTest
    @CsvSource({"2026-09-14T07:58:04Z,2026-09-14T07:58:04Z", "2026-09-14T07:58:04.221+0000,2026-09-14T07:58:04.221Z",
            "2026-09-14T07:58:04.1234567Z,2026-09-14T07:58:04.123456700Z",
            "2026-09-14T07:58:04.123456789+02:00,2026-09-14T05:58:04.123456789Z",
            "2026-09-14 07:58:04 UTC,2026-09-14T07:58:04Z",
            "2026-09-14 07:58:04 +0200,2026-09-14T05:58:04Z", "2026-09-14 07:58:04.412,2026-09-14T07:58:04.412Z",
            "2026.09.14 07:58:04,2026-09-14T07:58:04Z", "2026-09-14T07:58+02,2026-09-14T05:58:00Z",
            "2026-09-14t07:58:04z,2026-09-14T07:58:04Z",
            "1789372684,2026-09-14T07:58:04Z", "1789372684221,2026-09-14T07:58:04.221Z",
            "1789372684221123,2026-09-14T07:58:04.221123Z", "1789372684221123456,2026-09-14T07:58:04.221123456Z",
            "1789372684.221,2026-09-14T07:58:04.221Z", "1.789372684E9,2026-09-14T07:58:04Z"})
    void every_way_to_write_a_time_is_read(String written, Instant meant) {
        assertEquals(meant, SourceTime.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "never", "0001-01-01T00:00:00Z", "0", "-5", "9999-99-99T99:99:99Z", "2026-02-30T00:00:00Z",
            "1e99", "{EVENT.RECOVERY.DATE}", "null"})
    void what_is_no_time_is_none(String written) {
        assertNull(SourceTime.of(written));
    }
}
