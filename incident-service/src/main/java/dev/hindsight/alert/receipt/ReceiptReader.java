package dev.hindsight.alert.receipt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.IntakeConfig;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.SourceTypes;
import dev.hindsight.alert.Stored;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.receipt.WaitingReceipts.Waiting;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import io.vertx.mutiny.sqlclient.Row;

/** Finds out what receipts say, away from the event loop: what a mapping makes of a large body takes a processor for a while. */
@ApplicationScoped
class ReceiptReader {

    /** For all that are read together, but for the one that is being read when it is over. */
    private static final Duration TIME = Duration.ofSeconds(3);

    private final SourceTypes types;
    private final WorkerExecutor readers;

    ReceiptReader(SourceTypes types, IntakeConfig config, Vertx vertx) {
        this.types = types;
        this.readers = vertx.createSharedWorkerExecutor("receipts", config.lanes());
    }

    /** A source, as its receipts are read. */
    record Lane(SourceType type, Authentication authentication, @Nullable JsonNode mapping, Source source) {}

    /** @param unreadable why nothing can be made of it; null when there is a reading */
    record Read(Waiting receipt, Reading reading, @Nullable String unreadable) {}

    /** @throws RuntimeException when this version, or the settings, cannot make anything of the source */
    Lane lane(Row row) {
        return new Lane(types.of(row.getString("type")),
                Stored.read(row.getJsonObject("authentication"), Authentication.class), Stored.mapping(row),
                new Source(row.getUUID("id"), row.getString("name"),
                        Stored.read(row.getJsonObject("routing"), Routing.class)));
    }

    /** The first of them, at least one, and as many as there is time for. */
    Uni<List<Read>> read(Lane lane, List<Waiting> all) {
        return readers.executeBlocking(() -> {
            long end = System.nanoTime() + TIME.toNanos();
            return read(lane, all, () -> System.nanoTime() < end);
        }, false);
    }

    /** @param time asked before each but the first */
    static List<Read> read(Lane lane, List<Waiting> all, BooleanSupplier time) {
        var read = new ArrayList<Read>();
        for (Waiting one : all) {
            if (!read.isEmpty() && !time.getAsBoolean()) {
                break;
            }
            read.add(read(lane, one));
        }
        return List.copyOf(read);
    }

    private static Read read(Lane lane, Waiting one) {
        try {
            return new Read(one, reading(lane, one.post()), null);
        } catch (Unreadable unreadable) {
            return new Read(one, Reading.nothing(unreadable.getMessage()), unreadable.getMessage());
        }
    }

    private static Reading reading(Lane lane, Post post) {
        if (post.method().equals(Heartbeats.CLOCK)) {
            return Heartbeats.read(post);
        }
        if (post.method().equals(TestSend.METHOD)) {
            return TestSend.reading(post);
        }
        return Heartbeats.isCall(post)
                ? Reading.nothing("A call of a named check.")
                : lane.type().readWhatever(post, lane.mapping());
    }
}
