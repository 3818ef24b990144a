package dev.hindsight.alert.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.receipt.ReceiptReader.Lane;
import dev.hindsight.alert.receipt.ReceiptReader.Read;
import dev.hindsight.alert.receipt.WaitingReceipts.Waiting;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.mutiny.core.Vertx;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class ReceiptReaderTest {

    private static final Lane LANE = new Lane(new Told(), Authentication.by(Scheme.URL_TOKEN), null,
            new Source(new UUID(1, 1), "Any", Routing.USUAL));

    @Inject
    ReceiptReader reader;
    @Inject
    Vertx vertx;

    /** Says on what it is read, or that it cannot be; two bytes are too much for it. */
    private static final class Told implements SourceType {
        @Override
        public String type() {
            return "told";
        }

        @Override
        public List<Scheme> schemes() {
            return List.of(Scheme.URL_TOKEN);
        }

        @Override
        public Reading read(Post post) {
            if (post.body().length == 0) {
                throw new Unreadable("empty");
            }
            if (post.body().length == 2) {
                throw new StackOverflowError();
            }
            return Reading.nothing(Context.isOnWorkerThread() ? "beside" : "on the event loop");
        }
    }

    private static Waiting waiting(int body) {
        return new Waiting(UUID.randomUUID(), new Post("POST", "/hooks", Map.of(), Map.of(), new byte[body],
                java.time.Instant.EPOCH));
    }

    @Test
    void posts_are_read_beside_the_event_loop() {
        Uni<List<Read>> read = Uni.createFrom().deferred(() -> reader.read(LANE, List.of(waiting(1))))
                .runSubscriptionOn(work -> vertx.getOrCreateContext().runOnContext(work));
        assertEquals("beside", read.await().atMost(Duration.ofSeconds(20)).getFirst().reading().remark());
    }

    @Test
    void what_there_is_no_time_for_is_left_in_its_order_and_one_is_always_read() {
        var all = Stream.of(1, 0, 1, 1).map(ReceiptReaderTest::waiting).toList();
        var left = new AtomicInteger(2);
        List<Read> read = ReceiptReader.read(LANE, all, () -> left.decrementAndGet() >= 0);
        assertEquals(all.subList(0, 3), read.stream().map(Read::receipt).toList());
        assertEquals("empty", read.get(1).unreadable());
        assertEquals(all.subList(0, 1), ReceiptReader.read(LANE, all, () -> false).stream().map(Read::receipt).toList());
    }

    @Test
    void what_is_too_much_for_its_reader_is_unreadable() {
        List<Read> read = ReceiptReader.read(LANE, List.of(waiting(2)), () -> true);
        assertEquals("A text in the body is too long to be taken apart.", read.getFirst().unreadable());
    }
}
