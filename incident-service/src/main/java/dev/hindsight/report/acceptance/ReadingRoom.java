package dev.hindsight.report.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.manners.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;

/** Reads pages beside the event loop, a few at a time: reading a large one takes a processor for a while. */
@ApplicationScoped
class ReadingRoom {
    private static final int SEATS = 4;

    private final Vertx vertx;
    private final Semaphore seats = new Semaphore(SEATS);

    ReadingRoom(Vertx vertx) {
        this.vertx = vertx;
    }

    /** @return fails with the refusal of the first page that is not to be taken over */
    Uni<List<PageVersion>> read(List<Upload> uploads, PageVersion.Given given) {
        return Uni.createFrom().deferred(() -> {
            if (!seats.tryAcquire()) {
                return Uni.createFrom().failure(Problem.of("overloaded", 503, "Too many pages are being read right now",
                        "Try again in a second; nothing was stored.").asException());
            }
            return vertx.executeBlocking(() -> {
                var versions = new ArrayList<PageVersion>();
                for (Upload upload : uploads) {
                    versions.add(PageVersion.read(upload, given));
                }
                return List.copyOf(versions);
            }, false).onTermination().invoke(() -> seats.release());
        });
    }
}
