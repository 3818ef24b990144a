package dev.hindsight.delivery;

import static dev.hindsight.stage.Patience.awaiting;
import static dev.hindsight.stage.People.carol;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import dev.hindsight.stage.Feed;
import dev.hindsight.stage.Feed.Event;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Mailbox;
import dev.hindsight.stage.Messages;
import dev.hindsight.stage.Receiver;
import dev.hindsight.stage.Setup;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;

/** What is planned reaches its recipient once, whatever breaks in between. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class UnlosableTest {

    @Inject
    Pool pool;
    @Inject
    DeliveryQueue queue;
    @Inject
    Attempt attempt;
    @Inject
    DeliveryConfig config;
    private final Receiver receiver = new Receiver();
    private final String key = Setup.key();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void sent_but_not_recorded_is_sent_again_under_the_same_id_and_recorded_once() {
        try (var mailbox = Mailbox.open()) {
            String to = key + "@corp.example";
            Setup.rule(key, "incident.declared", List.of(Setup.email(to)), "");
            sql("""
                    create function refuse_sent() returns trigger language plpgsql as
                    $$ begin raise exception 'the process dies here'; end $$""");
            sql("create trigger refuse_sent before update on delivery for each row when (new.outcome = 'sent' and new.recipient = '"
                    + to + "') execute function refuse_sent()");
            Feed.declare(key, "");
            mailbox.await(to, 2);
            carol().get("/api/v1/deliveries?incident=" + key).then().body("items[0].outcome", equalTo("pending"));
            carol().get("/api/v1/deliveries?outcome=sent&outcome=pending&incident=" + key).then().body("items", hasSize(1));
            carol().get("/api/v1/deliveries?outcome=guessed&incident=" + key).then().statusCode(422);
            sql("drop trigger refuse_sent on delivery");
            awaiting(() -> carol().get("/api/v1/deliveries?incident=" + key).then().body("items", hasSize(1))
                    .body("items[0].outcome", equalTo("sent")).body("items[0].attempts[0].finishedAt", nullValue())
                    .body("items[0].attempts[-1].finishedAt", notNullValue()));
            assertEquals(Set.of(carol().get("/api/v1/deliveries?incident=" + key).<String>path("items[0].messageId")),
                    mailbox.of(to).stream().map(UnlosableTest::messageId).collect(Collectors.toSet()));
        }
    }

    @Test
    void what_cannot_be_recorded_at_once_is_recorded_later_and_sent_once() {
        sql("""
                create function refuse_for_two_seconds() returns trigger language plpgsql as
                $$ begin
                    if clock_timestamp() < new.planned_at + interval '2 seconds' then
                        raise exception 'the database is away';
                    end if;
                    return new;
                end $$""");
        sql("create trigger refuse_for_two_seconds before update on delivery for each row when (new.outcome = 'sent' and new.recipient = '"
                + receiver.url() + "') execute function refuse_for_two_seconds()");
        Setup.rule(key, List.of(Setup.webhook(receiver.url())));
        Feed.declare(key, "");
        awaiting(() -> carol().get("/api/v1/deliveries?incident=" + key).then().body("items[0].outcome", equalTo("sent"))
                .body("items[0].attempts", hasSize(1)));
        assertEquals(1, receiver.taken().size());
        sql("drop trigger refuse_for_two_seconds on delivery");
    }

    @Test
    void a_message_that_cannot_be_read_stops_no_other() {
        Setup.rule(key, List.of(Setup.webhook(receiver.url())));
        sql("""
                create function spoil() returns trigger language plpgsql as
                $$ begin new.message = '{"event":"of a later version"}'; return new; end $$""");
        sql("create trigger spoil before insert on noted_event for each row when (new.message like '%" + Feed.service(key)
                + "%') execute function spoil()");
        Feed.declare(key, "");
        awaiting(() -> carol().get("/api/v1/deliveries?incident=" + key).then().body("items", hasSize(1)));
        sql("drop trigger spoil on noted_event");
        String other = Setup.key();
        Setup.rule(other, List.of(Setup.webhook(receiver.url())));
        Feed.declare(other, "");
        receiver.await(1);
        awaiting(() -> carol().get("/api/v1/deliveries?incident=" + key).then()
                .body("items[0].outcome", equalTo("dead-lettered"))
                .body("items[0].reason", containsString("this version cannot read the message")));
    }

    @Test
    void a_woken_zombie_does_not_overrule_the_newer_attempt() {
        Setup.rule(key, List.of(Setup.webhook(receiver.url())));
        Feed.declare(key, "");
        receiver.await(1);
        awaiting(() -> carol().get("/api/v1/deliveries?incident=" + key).then().body("items[0].outcome", equalTo("sent")));
        UUID id = UUID.fromString(carol().get("/api/v1/deliveries?incident=" + key).path("items[0].id"));
        sql("update delivery set outcome = 'pending', fence = 2, due_at = now() + interval '1 hour' where id = '" + id + "'");
        sql("insert into attempt (delivery, number, at) values ('" + id + "', 2, now())");

        Verdict failed = Verdict.of(Outcome.Permanent.of("too late"), 1,
                new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(1), 1), 0);
        assertFalse(queue.finish(claimed(id, 1), failed).await().indefinitely());
        carol().get("/api/v1/deliveries/" + id).then().body("outcome", equalTo("pending"));

        Verdict sent = Verdict.of(new Outcome.Sent(200, "", null, "{}"), 1,
                new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(1), 1), 0);
        assertTrue(queue.finish(claimed(id, 2), sent).await().indefinitely());
        carol().get("/api/v1/deliveries/" + id).then().body("outcome", equalTo("sent"));
    }

    @Test
    void two_loops_side_by_side_send_everything_once() throws InterruptedException {
        var second = new Deliverer(queue, new DeliveryBell(), attempt, config);
        second.start(new StartupEvent());
        Setup.rule(key, List.of(Setup.webhook(receiver.url())));
        Event declared = Feed.declare(key, "");
        IntStream.rangeClosed(2, 150).forEach(version -> Feed.publish(
                Event.of(declared.stream(), key, version, "incident.label-added", "{\"label\":\"l" + version + "\"}")));
        receiver.await(150);
        awaiting(() -> assertEquals(150L, pool.query("select count(*) from delivery where outcome = 'sent' and incident = '"
                + declared.stream() + "'").executeAndAwait().iterator().next().getLong(0)));
        second.stop(new ShutdownEvent());
        assertEquals(150, receiver.taken().size());
        assertEquals(150, receiver.taken().stream().map(Receiver.Taken::id).distinct().count());
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sql(String statement) {
        pool.query(statement).executeAndAwait();
    }

    private static Claimed claimed(UUID id, long fence) {
        return new Claimed(id, fence, 1, Plan.write(Messages.declared()), "msg_1", "", Cause.RULE,
                new Claimed.Via(new UUID(0, 0), 1, "webhook", "{}", null),
                null);
    }
}
