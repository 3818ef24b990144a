package dev.hindsight.delivery;

import static dev.hindsight.stage.Patience.awaiting;
import static dev.hindsight.stage.People.carol;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import dev.hindsight.stage.Feed;
import dev.hindsight.stage.Feed.Event;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Receiver;
import dev.hindsight.stage.Setup;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** Whose turn it is when there is more to deliver than can be under way; the loop stands still meanwhile. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class FairTurnsTest {

    @Inject
    Deliverer loop;
    @Inject
    DeliveryQueue queue;
    @Inject
    DeliveryConfig config;
    private final Receiver receiver = new Receiver();
    private final String key = Setup.key();

    @BeforeEach
    void stop() throws InterruptedException {
        loop.stop(new ShutdownEvent());
    }

    @AfterEach
    void goOn() {
        loop.start(new StartupEvent());
        receiver.await(22);
        receiver.close();
    }

    @Test
    void a_channel_with_less_on_its_way_comes_before_one_with_a_longer_queue() {
        UUID slow = UUID.fromString(Setup.webhook(receiver.url() + "/slow"));
        UUID idle = UUID.fromString(Setup.webhook(receiver.url() + "/idle"));
        Setup.rule(key, List.of(slow.toString()));
        Event declared = Feed.declare(key, "");
        IntStream.rangeClosed(2, 20).forEach(version -> Feed.publish(
                Event.of(declared.stream(), key, version, "incident.label-added", "{\"label\":\"l" + version + "\"}")));
        planned(20);
        Setup.rule(key, List.of(idle.toString()));
        Feed.publish(Event.of(declared.stream(), key, 21, "incident.renamed", "{\"title\":\"Checkout fails again\"}"));
        planned(22);
        List<Claimed> claimed = queue.claim(1, config.perChannel(), Map.of(slow, config.perChannel() - 1), Duration.ZERO)
                .await().indefinitely();
        assertEquals(List.of(idle), claimed.stream().map(one -> one.via().id()).toList());
    }

    private void planned(int count) {
        awaiting(() -> carol().get("/api/v1/deliveries?limit=200&incident=" + key).then().body("items", hasSize(count)));
    }
}
