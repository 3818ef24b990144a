package dev.hindsight.alert.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.desk.Alertmanager;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** A post that tells several episodes of one alert says what as many posts would. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class EpisodesOfOnePostTest {

    private Alertmanager source;

    @BeforeEach
    void install() {
        source = Alertmanager.installed();
    }

    @Test
    void the_later_of_two_new_episodes_ends_the_earlier() {
        post(firing("x", "08:10"), firing("x", "08:20"));
        assertEquals(List.of("08:20 firing", "08:10 resolved at 08:20"), episodes());
    }

    @Test
    void an_episode_ends_where_the_first_of_the_post_begins() {
        post(firing("x", "08:00"));
        post(firing("x", "08:20"), firing("y", "08:10"), firing("x", "08:10"), firing("x", "08:30"));
        assertEquals(List.of("08:30 firing", "08:20 resolved at 08:30", "08:10 resolved at 08:20", "08:00 resolved at 08:10"),
                episodes());
    }

    @Test
    void many_new_episodes_of_many_alerts_are_one_incident_of_their_group() {
        post(firing("x", "08:10"), firing("y", "08:10"), firing("x", "08:20"), firing("y", "08:20"));
        assertEquals(1, source.alerts().getList("items.incident").stream().distinct().count());
    }

    private void post(String... alerts) {
        source.outcome(source.postsBody("""
                {"version":"4","status":"firing","groupKey":"one","truncatedAlerts":0,"alerts":[%s]}"""
                .formatted(String.join(",", alerts))));
    }

    private static String firing(String fingerprint, String since) {
        return """
                {"status":"firing","labels":{"alertname":"A","severity":"warning"},"annotations":{},"fingerprint":"%s",
                 "startsAt":"2026-09-14T%s:00Z","endsAt":"0001-01-01T00:00:00Z"}""".formatted(fingerprint, since);
    }

    /** Those of x, the newest first. */
    private List<String> episodes() {
        return source.alerts().<Map<String, Object>>getList("items.findAll { it.fingerprint == 'x' }").stream()
                .sorted(Comparator.comparing((Map<String, Object> one) -> one.get("startsAt").toString())
                        .reversed())
                .map(one -> time(one.get("startsAt")) + " " + one.get("status")
                        + (one.get("endsAt") == null ? "" : " at " + time(one.get("endsAt"))))
                .toList();
    }

    private static String time(Object at) {
        return at.toString().substring(11, 16);
    }
}
