package dev.hindsight.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

/**
 * Two processes of the incident service take the same new alert at the same moment, again and again; in every other round all posts are
 * there before any may be worked on, so that both begin with what the other has too.
 */
class RaceTest {

    private static final int POSTS = 200;
    private static final int ROUNDS = 4;

    @Test
    void one_new_alert_that_comes_200_times_at_once_to_two_instances_is_one_alert_and_opens_one_incident() throws Exception {
        try (var instances = new Instances(2); Connection database = instances.database()) {
            var source = instances.source("alertmanager", "");
            String hook = "/hooks/" + source.id() + "/" + source.secret();
            for (int round = 1; round <= ROUNDS; round++) {
                String name = "race-" + round;
                boolean together = round % 2 == 0;
                instances.pause(source, together);
                List<Integer> taken = race(instances, hook, name);
                assertEquals(POSTS / 2, taken.get(0), "taken by the first instance");
                assertEquals(POSTS / 2, taken.get(1), "taken by the second instance");
                instances.pause(source, false);
                await().atMost(Duration.ofMinutes(3)).until(() -> instances.count(database,
                        "select count(*) from receipt where state = 'received' and source_id = '" + source.id() + "'") == 0);
                assertOnce(instances, database, source, name, round);
            }
        }
    }

    /** @return how many each instance has taken */
    private static List<Integer> race(Instances instances, String hook, String name) throws Exception {
        byte[] body = new Alert(name, String.format("%016x", name.hashCode()), "warning", "2026-09-14T08:03:15.412Z").body()
                .getBytes(UTF_8);
        var start = new CyclicBarrier(POSTS);
        var posts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < POSTS; i++) {
            int instance = i % 2;
            posts.add(() -> {
                start.await();
                await().atMost(Duration.ofMinutes(1)).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(50))
                        .until(() -> instances.hook(instance, hook, body, Map.of()).status() == 202);
                return instance;
            });
        }
        int[] taken = new int[2];
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var post : threads.invokeAll(posts)) {
                taken[post.get()]++;
            }
        }
        return List.of(taken[0], taken[1]);
    }

    private static void assertOnce(Instances instances, Connection database, Instances.Source source, String name, int round)
            throws SQLException {
        String alerts = " from alert where source_id = '" + source.id() + "' and labels ->> 'alertname' = '" + name + "'";
        assertEquals(1, instances.count(database, "select count(*)" + alerts), "alerts of round " + round);
        assertEquals(1,
                instances.count(database, "select count(*) from event where type like 'hindsight.incident.alert-attached.%'"
                        + " and stream_id = (select incident_id" + alerts + ")"),
                "times that it was attached");
        assertEquals(round,
                instances.count(database, "select count(*) from event where type like 'hindsight.incident.declared.%'"
                        + " and actor = '" + source.actor() + "'"),
                "incidents so far");
        String receipts = "select count(*) from receipt where source_id = '" + source.id() + "'";
        long kept = instances.count(database, receipts);
        assertTrue(kept >= round * POSTS, () -> "only " + kept + " posts were kept");
        assertEquals(round, instances.count(database, receipts + " and state = 'processed'"), "posts that said something new");
        assertEquals(kept - round, instances.count(database, receipts + " and state = 'duplicate'"), "posts that said it too");
    }
}
