package dev.hindsight.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} for the incident service, again and again, while signed posts pour in and while what came is worked on: every
 * accepted post is there once, as a receipt and as an alert. Who gets no answer sends the same delivery again, as any sender does.
 * {@code -Dhindsight.kill.posts=20000} for the long run.
 */
class KillIntakeTest {

    private static final int POSTS = Integer.getInteger("hindsight.kill.posts", 1_000);
    private static final int KILLS_WHILE_POSTING = 3;
    private static final int KILLS_WHILE_WORKING = 1;
    private static final int SERVICES = 20;
    private static final int SENDERS = 32;
    /** Made by the sender, as with Standard Webhooks. */
    private static final String SECRET = "made-where-it-is-sent-from";
    private static final Duration AGAIN_AFTER = Duration.ofMillis(500);

    /** The id of the receipt that each accepted post was answered with. */
    private final Map<String, String> accepted = new ConcurrentHashMap<>();
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void every_accepted_post_is_a_receipt_and_an_alert_once_however_often_the_service_dies() throws Exception {
        long began = System.nanoTime();
        try (var instances = new Instances(1); Connection database = instances.database()) {
            var source = instances.source("cloudevents",
                    """
                    ,"authentication":{"scheme":"signature"},"routing":{"groupBy":["service"],"stormAfter":1000000},"secret":"%s\""""
                            .formatted(SECRET));
            var senders = new ArrayList<Future<?>>();
            try (var threads = Executors.newFixedThreadPool(SENDERS)) {
                for (int i = 0; i < POSTS; i++) {
                    int number = i;
                    senders.add(threads.submit(() -> postUntilAccepted(instances, source, number)));
                }
                for (int kill = 1; kill <= KILLS_WHILE_POSTING; kill++) {
                    int share = POSTS * kill / (KILLS_WHILE_POSTING + 1);
                    await().atMost(Duration.ofMinutes(10)).pollInterval(Duration.ofMillis(5))
                            .until(() -> accepted.size() >= share);
                    killed(instances);
                }
                for (Future<?> sender : senders) {
                    sender.get();
                }
            }
            System.out.printf("%,d posts accepted after %,d tries, %d s%n", POSTS, tries.get(), seconds(began));
            String waiting = "select count(*) from receipt where state = 'received' and source_id = '" + source.id() + "'";
            for (int kill = 1; kill <= KILLS_WHILE_WORKING; kill++) {
                long left = instances.count(database, waiting) * (KILLS_WHILE_WORKING - kill + 1) / (KILLS_WHILE_WORKING + 1);
                await().atMost(Duration.ofMinutes(20)).until(() -> instances.count(database, waiting) <= left);
                killed(instances);
            }
            await().atMost(Duration.ofMinutes(20)).until(() -> instances.count(database, waiting) == 0);
            System.out.printf("all placed, %d s%n", seconds(began));
            assertReceivedOnce(database, source);
            assertAlertsOnce(instances, database, source);
        }
    }

    private static void killed(Instances instances) {
        instances.part(0).kill();
        instances.part(0).start();
    }

    private static long seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toSeconds();
    }

    private Void postUntilAccepted(Instances instances, Instances.Source source, int number) throws GeneralSecurityException {
        String id = "delivery-" + number;
        byte[] body = """
                {"specversion":"1.0","id":"%s","source":"/kill","type":"com.example.alert.firing","time":"2026-09-14T08:03:15Z",
                 "datacontenttype":"application/json","data":{"dedupKey":"kill-%2$d","title":"Check %2$d","severity":"warning",
                 "service":"service-%3$d"}}""".formatted(id, number, number % SERVICES).getBytes(UTF_8);
        if (number % 50 == 0) {
            int status = instances.hook(0, "/hooks/" + source.id(), body, signed("not the secret", id, body)).status();
            assertTrue(status == 401 || status == 0 || status == 503, () -> "a forged post was answered with " + status);
        }
        while (true) {
            tries.incrementAndGet();
            var answer = instances.hook(0, "/hooks/" + source.id(), body, signed(SECRET, id, body));
            if (answer.status() == 202) {
                accepted.put(id, answer.json().get("receipt").asText());
                return null;
            }
            assertTrue(answer.status() == 0 || answer.status() == 503, answer::toString);
            LockSupport.parkNanos(AGAIN_AFTER.toNanos());
        }
    }

    /** As Standard Webhooks has it. */
    private static Map<String, String> signed(String secret, String id, byte[] body) throws GeneralSecurityException {
        String time = Long.toString(Instant.now().getEpochSecond());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        mac.update((id + "." + time + ".").getBytes(UTF_8));
        return Map.of("webhook-id", id, "webhook-timestamp", time, "webhook-signature",
                "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body)), "Content-Type", "application/cloudevents+json");
    }

    /** Each delivery has one receipt that counts, and it is the one that its sender was told of. */
    private void assertReceivedOnce(Connection database, Instances.Source source) throws SQLException {
        var kept = new HashMap<String, String>();
        var states = new HashMap<String, Integer>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select delivery_id, id, state from receipt where delivery_id is not null"
                        + " and source_id = '" + source.id() + "'")) {
            while (rows.next()) {
                kept.put(rows.getString(1).replaceFirst("^.* ", ""), rows.getString(2));
                states.merge(rows.getString(3), 1, Integer::sum);
            }
        }
        assertEquals(accepted, kept);
        assertEquals(Map.of("processed", POSTS), states);
    }

    private static void assertAlertsOnce(Instances instances, Connection database, Instances.Source source)
            throws SQLException {
        String of = " from alert where source_id = '" + source.id() + "'";
        assertEquals(POSTS, instances.count(database, "select count(*)" + of));
        assertEquals(POSTS, instances.count(database, "select count(distinct fingerprint)" + of));
        assertEquals(POSTS, instances.count(database, "select count(incident_id)" + of));
        assertEquals(SERVICES, instances.count(database, "select count(*) from event where type like"
                + " 'hindsight.incident.declared.%' and actor = '" + source.actor() + "'"));
        var shown = new ArrayList<String>();
        for (String incident : incidents(database, of)) {
            assertTrue(instances.get(0, "/api/v1/incidents/" + incident + "/verification").get("valid").asBoolean(), incident);
            instances.get(0, "/api/v1/incidents/" + incident).get("alerts")
                    .forEach(alert -> shown.add(alert.get("fingerprint").asText()));
        }
        assertEquals(shown.stream().distinct().count(), shown.size(), "alerts that an incident shows twice");
        assertEquals(instances.count(database, "select count(*)" + of + " and shown"), shown.size());
    }

    private static List<String> incidents(Connection database, String of) throws SQLException {
        var keys = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select key from incident where id in (select incident_id" + of + ")")) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        assertEquals(SERVICES, keys.size());
        return keys;
    }
}
