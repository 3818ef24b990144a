package dev.hindsight.eventlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class EventCodecTest {

    sealed interface Event {}

    record Noted(String text, Optional<String> by, Instant at) implements Event {}

    record Forgotten() implements Event {}

    private static final String AT = "2026-09-14T08:03:15Z";
    private final EventCodec<Event> codec = new EventCodec<Event>()
            .with("hindsight.test.noted.v3", Noted.class)
            .with("hindsight.test.forgotten.v1", Forgotten.class)
            .upcast("hindsight.test.noted.v1", "hindsight.test.noted.v2", old -> old.set("text", old.remove("note")))
            .upcast("hindsight.test.noted.v2", "hindsight.test.noted.v3", old -> old.put("at", AT));

    private static RecordedEvent stored(String type, String data) {
        return HashChain.seal(TestLog.unborn(), List.of(new NewEvent(type, data)), "alice", Instant.parse(AT)).getFirst();
    }

    @Test
    void an_old_shape_is_lifted_step_by_step_to_the_present_one() {
        var expected = new Noted("hello", Optional.empty(), Instant.parse(AT));
        assertEquals(expected, codec.read(stored("hindsight.test.noted.v1", "{\"note\":\"hello\"}")));
        assertEquals(expected, codec.read(stored("hindsight.test.noted.v2", "{\"text\":\"hello\"}")));
        assertEquals(expected, codec.read(stored("hindsight.test.noted.v3", "{\"text\":\"hello\",\"at\":\"" + AT + "\"}")));
    }

    @Test
    void what_is_stored_stays_as_it_was() {
        var old = stored("hindsight.test.noted.v1", "{\"note\":\"hello\"}");
        codec.read(old);
        assertEquals("{\"note\":\"hello\"}", old.data());
    }

    @Test
    void what_is_written_is_read_back_and_absent_fields_are_left_out() {
        var said = new Noted("hello", Optional.empty(), Instant.parse(AT));
        var written = codec.write(said);
        assertEquals("hindsight.test.noted.v3", written.type());
        assertEquals("{\"at\":\"" + AT + "\",\"text\":\"hello\"}",
                CanonicalJson.of(written.data()).replace("\"by\":null,", ""));
        assertEquals(said, codec.read(stored(written.type(), written.data())));
        assertEquals("{}", codec.write(new Forgotten()).data());
    }

    @Test
    void a_field_of_a_newer_writer_is_passed_over_but_a_newer_type_is_not() {
        assertEquals(new Forgotten(), codec.read(stored("hindsight.test.forgotten.v1", "{\"added\":1}")));
        assertThrows(EventCodec.UnknownEvent.class, () -> codec.read(stored("hindsight.test.noted.v4", "{}")));
    }

    @Test
    void no_name_is_given_twice() {
        assertThrows(IllegalArgumentException.class, () -> codec.with("hindsight.test.noted.v3", Forgotten.class));
        assertThrows(IllegalArgumentException.class, () -> codec.with("hindsight.test.noted.v9", Noted.class));
    }
}
