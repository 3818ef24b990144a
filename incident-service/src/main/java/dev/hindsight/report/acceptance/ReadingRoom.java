package dev.hindsight.report.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.manners.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;

/**
 * Reads pages beside the event loop: reading a large one takes a processor for a while, so a few are read at a time, some more
 * wait, and what comes beyond that is told to come again. What has been read is compared at a desk of its own, behind no reader.
 */
@ApplicationScoped
class ReadingRoom {
    private static final int READERS = 4;
    private static final int SEATS = 32;
    /** Lines of timelines and action items of all versions together: what is taken over in one transaction. */
    private static final int LINES = 10_000;

    private final WorkerExecutor readers;
    private final WorkerExecutor desk;
    private final Semaphore seats = new Semaphore(SEATS);

    ReadingRoom(Vertx vertx) {
        this.readers = vertx.createSharedWorkerExecutor("reading-room", READERS);
        this.desk = vertx.createSharedWorkerExecutor("reading-room-desk", 1);
    }

    /** @return fails with the refusal of the first page that is not to be taken over */
    Uni<List<PageVersion>> read(List<Upload> uploads, PageVersion.Given given) {
        return Uni.createFrom().deferred(() -> {
            if (!seats.tryAcquire()) {
                return Uni.createFrom().failure(Problem.of("overloaded", 503, "Too many pages are being read right now",
                        "Try again in a second; nothing was stored.").asException());
            }
            return readers.executeBlocking(() -> {
                var versions = new ArrayList<PageVersion>();
                int lines = 0;
                for (Upload upload : uploads) {
                    versions.add(PageVersion.read(upload, given));
                    lines += versions.getLast().content().timeline().size() + versions.getLast().content().items().size();
                    mustFit(lines);
                }
                return List.copyOf(versions);
            }, false).onTermination().invoke(() -> seats.release());
        });
    }

    /** What takes a while in the transaction of an import, which others wait for; imports have their turns, so there is one at a time. */
    <T> Uni<T> compare(Callable<T> work) {
        return desk.executeBlocking(work, false);
    }

    private static void mustFit(int lines) {
        if (lines > LINES) {
            throw Refusal.tooMuch("document", "These versions have more than " + LINES + " lines of timelines and action items"
                    + " together. Bring them in several imports, the oldest first: each goes on where the one before ended.");
        }
    }
}
