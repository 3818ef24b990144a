package dev.hindsight.delivery.email;

import static dev.hindsight.stage.Patience.awaiting;
import static dev.hindsight.stage.People.carol;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import dev.hindsight.stage.Feed;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Mailbox;
import dev.hindsight.stage.Setup;
import dev.hindsight.stage.SmtpRobot;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** A mail server may take its time over each mail, and there are more of them than connections to it. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class SlowMailServerTest {

    private final String key = Setup.key();

    @Test
    void mails_that_wait_for_a_connection_longer_than_a_conversation_may_take_go_out_once() {
        try (var robot = new SmtpRobot(Mailbox.port(), "250 ok", Duration.ofMillis(700))) {
            Setup.rule(key, List.of(Setup.email(thirty("a")), Setup.email(thirty("b"))));
            Feed.declare(key, "");
            awaiting(() -> carol().get("/api/v1/deliveries?limit=200&incident=" + key).then().body("items", hasSize(60))
                    .body("items.outcome", everyItem(equalTo("sent"))).body("items.attempts.flatten()", hasSize(60)));
            assertEquals(60, robot.taken().size());
            assertEquals(60, robot.taken().stream().distinct().count());
        }
    }

    private String[] thirty(String name) {
        return IntStream.range(0, 30).mapToObj(i -> name + i + "-" + key + "@corp.example").toArray(String[]::new);
    }
}
