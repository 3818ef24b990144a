package dev.hindsight.gateway.proxy;

import static dev.hindsight.gateway.proxy.Caller.assertProblem;
import static dev.hindsight.gateway.proxy.Caller.bearer;
import static dev.hindsight.gateway.proxy.Caller.step;
import static dev.hindsight.gateway.proxy.Caller.told;
import static dev.hindsight.gateway.proxy.Caller.verified;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.GatewayStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Which service answers which path. */
@QuarkusTest
@WithTestResource(GatewayStack.class)
class ProxyRoutesTest {

    @Test
    void the_feed_of_a_topic_is_read_where_its_events_are() throws Exception {
        String feed = "/api/v1/events?after=7&topic=";
        verified(told(bearer(feed + "hindsight.action-items.v1", "bob", "viewer")), "action-tracker-service");
        for (String topic : new String[]{"hindsight.incidents.v1", "nonsense", ""}) {
            verified(told(bearer(feed + topic, "bob", "viewer")), "incident-service");
        }
        verified(told(bearer("/api/v1/incidents?topic=hindsight.action-items.v1", "bob", "viewer")), "incident-service");
    }

    @Test
    void path_and_query_arrive_as_they_were_sent() {
        assertEquals("/api/v1/incidents/INC-1/labels/team%2Fpayments",
                told(bearer("/api/v1/incidents/INC-1/labels/team%2Fpayments", "bob", "viewer")).getString("uri"));
        assertEquals("/api/v1/incidents/INC-1/labels/100%25%20sure?q=a%2Fb&x",
                told(bearer("/api/v1/incidents/INC-1/labels/100%25%20sure?q=a%2Fb&x", "bob", "viewer")).getString("uri"));
    }

    @Test
    void messages_that_nobody_could_read_are_asked_of_the_service_that_got_them() throws Exception {
        verified(told(bearer("/api/v1/dead-letters/incidents", "alice", "admin")), "incident-service");
        verified(told(bearer("/api/v1/dead-letters/action-tracker/7", "alice", "admin")), "action-tracker-service");
    }

    @Test
    void signed_roots_are_asked_of_the_service_that_signs_them() throws Exception {
        verified(told(bearer("/api/v1/roots/latest", "carol", "viewer")), "incident-service");
        verified(told(bearer("/api/v1/roots/7/heads", "alice", "admin")), "incident-service");
        verified(told(bearer("/api/v1/roots/action-items/latest", "carol", "viewer")), "action-tracker-service");
        goesToTheNotifier(bearer("/api/v1/roots/notifications", "carol", "viewer"));
        verified(told(bearer("/api/v1/action-items/ACT-1/inclusion", "carol", "viewer")), "action-tracker-service");
        verified(told(Browser.call("/.well-known/hindsight-roots")), "incident-service");
        verified(told(Browser.call("/.well-known/hindsight-roots/action-items")), "action-tracker-service");
        goesToTheNotifier(Browser.call("/.well-known/hindsight-roots/notifications"));
    }

    /** Which is not there in these tests. */
    private static void goesToTheNotifier(HttpRequest.Builder request) {
        HttpResponse<String> answer = step(request);
        assertProblem(answer, 503, "unavailable");
        assertTrue(answer.body().contains("notifier-service"), answer.body());
    }

    @Test
    void insides_of_services_cannot_be_reached() {
        assertEquals(404, step(bearer("/internal/x", "alice", "admin")).statusCode());
        assertEquals(404, step(bearer("/api/v1/unknown", "alice", "admin")).statusCode());
    }
}
