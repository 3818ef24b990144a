package dev.hindsight.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.EventCodec;

class ShapesTest {

    private static final String PREFIX = "hindsight.incident.";

    @Test
    void both_verifiers_in_a_bundle_have_the_same_table() throws IOException {
        for (String name : List.of("verify.py", "verify.html")) {
            try (var in = ShapesTest.class.getResourceAsStream("/bundle/" + name)) {
                String verifier = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
                assertTrue(verifier.contains("\n" + Shapes.table()), name);
            }
        }
    }

    @Test
    void each_event_that_is_published_fits() throws IOException {
        int seen = 0;
        try (var samples = Files.newDirectoryStream(Path.of("src/test/resources/published"), PREFIX + "*.json")) {
            for (Path sample : samples) {
                JsonNode read = EventCodec.JSON.readTree(Files.readString(sample));
                String kind = sample.getFileName().toString().split("\\.")[2];
                assertTrue(Shapes.knows("", kind), kind);
                assertEquals(List.of(), Shapes.misshapen(kind, read.has("data") ? read.path("data") : read), kind);
                seen++;
            }
        }
        assertTrue(seen > 30, "only " + seen);
    }
}
