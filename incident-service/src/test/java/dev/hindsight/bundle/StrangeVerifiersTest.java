package dev.hindsight.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.eventlog.RecordedEvent;

/** Anybody can put a verifier of their own into a bundle, and make its manifest anew. */
class StrangeVerifiersTest {

    private static final List<RecordedEvent> EVENTS = SampleBundle.events();
    private static final byte[] BUNDLE = SampleBundle.bytes(EVENTS);

    private static List<String> with(String name, String text) {
        var files = SampleBundle.files(BUNDLE);
        files.put(name, text.getBytes(UTF_8));
        return Verified.of(RichBundle.packed(files, EVENTS)).unproven();
    }

    @Test
    void a_verifier_of_another_version_or_of_a_stranger_is_taken_and_named() {
        for (String name : List.of("readme.txt", "verify.py", "verify.html")) {
            List<String> unproven = with(name, "print('valid: INC-1, signed with your key')");
            assertEquals(name + " (not that of this desk)", unproven.getFirst());
            assertEquals(Verified.of(BUNDLE).unproven(), unproven.subList(1, unproven.size()));
        }
    }
}
