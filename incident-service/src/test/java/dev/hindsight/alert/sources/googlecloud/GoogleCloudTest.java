package dev.hindsight.alert.sources.googlecloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SourceKit;
import dev.hindsight.alert.sources.TestKeys;

class GoogleCloudTest extends SourceKit {

    @Override
    protected SourceType source() {
        return new GoogleCloud(TestKeys.none());
    }

    @Override
    protected List<Post> samples() {
        return List.of(sample("open"), sample("closed"), pushed(sample("open")));
    }

    private static Post sample(String name) {
        return Payloads.sample("gcp-incident-" + name + ".json");
    }

    private static Post pushed(Post post) {
        return Payloads.post("{\"message\":{\"messageId\":\"12345\",\"publishTime\":\"2026-09-14T08:02:01Z\",\"data\":\""
                + Base64.getEncoder().encodeToString(post.body())
                + "\"},\"subscription\":\"projects/shop-prod/subscriptions/x\"}");
    }

    private Signal changed(String from, String to) {
        return only(Payloads.post(sample("open").text().replace(from, to)));
    }

    @Test
    void an_open_incident_is_read_whole() {
        Signal signal = only(sample("open"));
        assertEquals("0.n7q2kx4wd1ab", signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.ofEpochSecond(1789372920), signal.at());
        assertNull(signal.startsAt());
        assertEquals("checkout-api 5xx ratio", signal.title());
        assertEquals("Critical", signal.severity());
        assertEquals("checkout-api", signal.labels().get("service"));
        assertEquals("payments", signal.labels().get("team"));
        assertEquals("shop-prod", signal.labels().get("project"));
        assertEquals("europe-west3", signal.labels().get("location"));
        assertEquals("5xx", signal.labels().get("response_code_class"));
        assertEquals("Request count for checkout-api is above the threshold of 0.050 with a value of 0.084.",
                signal.annotations().get("summary"));
        assertEquals("https://runbooks.example/checkout/5xx", signal.annotations().get("runbook_url"));
        assertEquals("https://console.cloud.google.com/monitoring/alerting/incidents/0.n7q2kx4wd1ab?project=shop-prod",
                signal.link());
    }

    @Test
    void a_closed_one_is_over_since_it_ended() {
        Signal signal = only(sample("closed"));
        assertEquals(AlertState.RESOLVED, signal.state());
        assertEquals("0.n7q2kx4wd1ab", signal.fingerprint());
        assertEquals(Instant.ofEpochSecond(1789375500), signal.endsAt());
        assertEquals(signal.endsAt(), signal.at());
    }

    @Test
    void what_pub_sub_pushes_reads_the_same_and_is_known_when_it_comes_again() {
        assertEquals(only(sample("open")), only(pushed(sample("open"))));
        assertEquals("12345", source().deliveryId(pushed(sample("open"))));
        assertNull(source().deliveryId(sample("open")));
        assertNull(source().deliveryId(Payloads.post("no json")));
    }

    @Test
    void the_test_opens_nothing_though_it_says_open() {
        assertTrue(read(Payloads.post(sample("open").text().replace("\"1.2\"", "\"test\"").replace("\"open\"", "\"OPEN\"")))
                .test());
    }

    @Test
    void fields_come_in_many_types() {
        assertEquals(AlertState.FIRING, changed("\"open\"", "\"OPEN\"").state());
        assertNull(changed("\"ended_at\": null", "\"ended_at\": \"null\"").endsAt());
        assertEquals("plain words", changed("\"documentation\": {", "\"documentation\": \"plain words\", \"x\": {")
                .annotations().get("description"));
        assertEquals("481516234201", changed("\"scoping_project_id\": \"shop-prod\"", "\"y\": 1").labels().get("project"));
        assertEquals(Instant.ofEpochSecond(1789372920),
                changed("1789372920", "\"1789372920\"").at());
    }

    @Test
    void a_policy_without_a_severity_may_tell_it_by_a_label() {
        assertEquals("critical", changed("\"severity\": \"Critical\"", "\"severity\": \"No severity\"").severity());
        assertEquals("critical", changed("\"severity\": \"Critical\",", "").severity());
    }

    @Test
    void the_query_has_the_name_that_google_gives_it() {
        assertEquals("auth_token", source().usualName(Scheme.QUERY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"incident\":{}}", "{\"message\":{\"data\":\"bm8=\"}}",
            "{\"incident\":{\"state\":\"open\"}}", "{\"incident\":{\"incident_id\":\"1\",\"state\":\"ajar\"}}"})
    void what_google_never_sends_is_refused(String body) {
        assertThrows(Unreadable.class, () -> read(Payloads.post(body)));
    }
}
