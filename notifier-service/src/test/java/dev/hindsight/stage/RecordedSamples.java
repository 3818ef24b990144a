package dev.hindsight.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.RecordedEvent;

/** The samples of the events that this service records. One that was committed once can be read for ever. */
public final class RecordedSamples {

    private static final Path FOLDER = Path.of("src/test/resources/recorded");

    private RecordedSamples() {}

    /** Every sample of the kind is read and written again as it is, and every event of the type, sealed or one alone, has one. */
    public static <E> void hold(EventCodec<E> codec, String kind, Class<E> events) throws IOException {
        Set<Class<?>> seen = new HashSet<>();
        for (Path sample : samples(kind)) {
            String type = sample.getFileName().toString().replaceFirst("\\.json$", "");
            String data = Files.readString(sample);
            E read = codec.read(new RecordedEvent(UUID.randomUUID(), UUID.randomUUID(), 1, kind, type, data, "alice",
                    Instant.EPOCH, new byte[32], null));
            assertEquals(type, codec.write(read).type());
            assertEquals(EventCodec.JSON.readTree(data), EventCodec.JSON.readTree(codec.write(read).data()), type);
            seen.add(read.getClass());
        }
        Set<Class<?>> all = events.isSealed() ? Set.of(events.getPermittedSubclasses()) : Set.of(events);
        assertEquals(all, seen, all::toString);
    }

    private static List<Path> samples(String kind) throws IOException {
        try (var found = Files.list(FOLDER)) {
            return found.filter(sample -> sample.getFileName().toString().startsWith("hindsight." + kind + ".")).toList();
        }
    }
}
