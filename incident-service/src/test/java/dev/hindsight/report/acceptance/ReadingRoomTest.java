package dev.hindsight.report.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.vertx.mutiny.core.Vertx;

/** However many pages are read and wait to be. */
class ReadingRoomTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int SEATS = 32;

    private final Vertx vertx = Vertx.vertx();
    private final ReadingRoom room = new ReadingRoom(vertx);
    private final CountDownLatch turned = new CountDownLatch(1);

    @AfterEach
    void close() {
        turned.countDown();
        vertx.close().await().atMost(PATIENCE);
    }

    /** Of the one upload nobody sees anything until {@link #turned}. */
    private List<Upload> slow() {
        return new AbstractList<>() {
            @Override
            public Upload get(int index) {
                try {
                    turned.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return new Upload(new byte[0], null, null);
            }

            @Override
            public int size() {
                return 1;
            }
        };
    }

    @Test
    void who_compares_versions_while_others_wait_for_the_transaction_does_not_wait_for_those_that_are_read() {
        var reading = new ArrayList<UniAssertSubscriber<List<PageVersion>>>();
        for (int seat = 0; seat < SEATS; seat++) {
            reading.add(room.read(slow(), PageVersion.Given.NOTHING).subscribe().withSubscriber(UniAssertSubscriber.create()));
        }
        Uni<String> comparing = room.compare(() -> "compared");
        assertEquals("compared", comparing.await().atMost(PATIENCE));
        reading.forEach(UniAssertSubscriber::assertNotTerminated);
    }
}
