package dev.hindsight.alert.sources.cloudwatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Errand;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.sources.Fetch;
import dev.hindsight.alert.sources.Payloads;
import io.smallrye.mutiny.Uni;

class SubscriptionTest {

    private static final String TOPIC = "arn:aws:sns:eu-central-1:210987654321:prod-alarms";
    private static final Post ASKS = Payloads.sample("sns-subscription-confirmation.json");

    private final List<URI> opened = new ArrayList<>();
    private Uni<Fetch.Answer> answer = Uni.createFrom().item(new Fetch.Answer(200, new byte[0]));

    private @Nullable Errand follow(Post post, @Nullable Boolean confirm, String topic) {
        var subscription = new Subscription(address -> {
            opened.add(address);
            return answer;
        });
        var source = new CloudWatch(_ -> Uni.createFrom().nothing(), subscription);
        var how = new Authentication(Scheme.SIGNATURE, null, null, null, null, List.of(topic), confirm, null);
        return source.leavesErrand(post, how) ? source.runErrand(post, how).await().indefinitely() : null;
    }

    @Test
    void a_topic_that_is_allowed_is_confirmed_when_the_settings_say_so() {
        assertEquals(Errand.done("The subscription to " + TOPIC + " is confirmed: alarms will come."),
                follow(ASKS, true, TOPIC));
        assertEquals(1, opened.size());
        assertTrue(
                opened.getFirst().toString().startsWith("https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription"));
    }

    @Test
    void else_nothing_is_opened() {
        assertNull(follow(ASKS, false, TOPIC));
        assertNull(follow(ASKS, null, TOPIC));
        assertNull(follow(ASKS, true, TOPIC + "2"));
        assertNull(follow(Payloads.sample("cloudwatch-sns-notification-alarm.json"), true, TOPIC));
        assertNull(
                follow(Payloads.post(ASKS.text().replace("\"SubscriptionConfirmation\"", "\"UnsubscribeConfirmation\"")), true,
                        TOPIC));
        assertTrue(opened.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/?Action=ConfirmSubscription&TopicArn=",
            "http://sns.eu-central-1.amazonaws.com/?Action="
                    + "ConfirmSubscription&TopicArn=",
            "https://sns.eu-central-1.amazonaws.com/?Action=DeleteTopic&TopicArn=",
            "https://sns.eu-central-1.amazonaws.com/x?Action=ConfirmSubscription&TopicArn=",
            "https://sns.eu-central-1.amazonaws.com:444/?Action=ConfirmSubscription&TopicArn=",
            "https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=other&TopicArn="})
    void an_address_that_leads_elsewhere_is_not_opened(String address) {
        Post post = Payloads.post(ASKS.text().replace(
                "https://sns.eu-central-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=", address));
        assertTrue(String.valueOf(follow(post, true, TOPIC)).contains("was not opened"));
        assertTrue(opened.isEmpty());
    }

    @Test
    void what_goes_wrong_is_told_and_tried_again_where_that_may_help() {
        answer = answered(400);
        assertTrue(told(true).contains("(400)"));
        answer = answered(503);
        assertTrue(told(false).contains("(503)"));
        answer = answered(429);
        assertTrue(told(false).contains("(429)"));
        answer = Uni.createFrom().failure(new IOException("reset"));
        assertTrue(told(false).contains("could not be reached"));
    }

    private String told(boolean done) {
        Errand errand = Objects.requireNonNull(follow(ASKS, true, TOPIC));
        assertEquals(done, errand.done());
        return errand.remark();
    }

    private static Uni<Fetch.Answer> answered(int status) {
        return Uni.createFrom().item(new Fetch.Answer(status, new byte[0]));
    }

    @Test
    void who_has_changed_the_settings_meanwhile_is_heard() {
        var source = new CloudWatch(_ -> Uni.createFrom().nothing(), new Subscription(address -> {
            opened.add(address);
            return answer;
        }));
        Errand errand = source.runErrand(ASKS,
                new Authentication(Scheme.SIGNATURE, null, null, null, null, List.of(TOPIC), false, null)).await()
                .indefinitely();
        assertTrue(errand.done() && errand.remark().contains("was not opened"));
        assertTrue(opened.isEmpty());
    }
}
