package dev.hindsight.alert.sources.cloudwatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SourceKit;

class CloudWatchTest extends SourceKit {

    private static final String ARN = "arn:aws:cloudwatch:eu-central-1:210987654321:alarm:prod-orders-db-connections-high";
    private static final String TOPIC = "arn:aws:sns:eu-central-1:210987654321:prod-alarms";

    @Override
    protected SourceType source() {
        return new CloudWatch(_ -> {
            throw new AssertionError("nothing is fetched for reading");
        }, new Subscription(_ -> {
            throw new AssertionError("nothing is fetched for reading");
        }));
    }

    @Override
    protected List<Post> samples() {
        return List.of(alarm(), sample("cloudwatch-sns-notification-ok"), sample("sns-subscription-confirmation"));
    }

    private static Post sample(String name) {
        return Payloads.sample(name + ".json", "Content-Type", "text/plain; charset=UTF-8", "x-amz-sns-message-id", "m-1");
    }

    private static Post alarm() {
        return sample("cloudwatch-sns-notification-alarm");
    }

    private static Post notification(String message, String subject) {
        ObjectNode envelope = JsonNodeFactory.instance.objectNode().put("Type", "Notification").put("MessageId", "m-2")
                .put("TopicArn", TOPIC).put("Message", message).put("Timestamp", "2026-09-14T08:00:00.000Z");
        return Payloads.post((subject.isEmpty() ? envelope : envelope.put("Subject", subject)).toString());
    }

    private static Post alarm(String from, String to) {
        String message = Json.object(alarm().body()).path("Message").asText();
        assertTrue(message.contains(from), from);
        return notification(message.replace(from, to), "s");
    }

    @Test
    void an_alarm_is_read_whole() {
        Signal signal = only(alarm());
        assertEquals(ARN, signal.fingerprint());
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals(Instant.parse("2026-09-14T07:58:04.221Z"), signal.at());
        assertNull(signal.startsAt());
        assertEquals("prod-orders-db-connections-high", signal.title());
        assertEquals("critical", signal.severity());
        assertEquals("prod-orders-db-connections-high", signal.labels().get("alertname"));
        assertEquals("eu-central-1", signal.labels().get("region"));
        assertEquals("210987654321", signal.labels().get("account"));
        assertEquals("AWS/RDS", signal.labels().get("namespace"));
        assertEquals("DatabaseConnections", signal.labels().get("metric"));
        assertEquals("orders-db-prod", signal.labels().get("DBInstanceIdentifier"));
        assertEquals(TOPIC, signal.labels().get("topic"));
        assertEquals("https://runbooks.example/orders-db/connections", signal.annotations().get("runbook_url"));
        assertEquals("AVERAGE GreaterThanThreshold 450.0, 3 of 3 × 60 s", signal.annotations().get("condition"));
        assertTrue(signal.annotations().getOrDefault("reason", "").startsWith("Threshold Crossed"));
        assertEquals("https://eu-central-1.console.aws.amazon.com/cloudwatch/home?region=eu-central-1"
                + "#alarmsV2:alarm/prod-orders-db-connections-high", signal.link());
        assertEquals("5a1d0c7e-3c55-5f0b-b6cd-5e9a0f7b2c11", source().deliveryId(alarm()));
        assertEquals("m-2", source().deliveryId(notification("x", "")));
    }

    @Test
    void ok_ends_it() {
        Signal signal = only(sample("cloudwatch-sns-notification-ok"));
        assertEquals(ARN, signal.fingerprint());
        assertEquals(AlertState.RESOLVED, signal.state());
        assertEquals(Instant.parse("2026-09-14T08:36:04.219Z"), signal.endsAt());
    }

    @Test
    void not_enough_data_is_unknown_and_another_state_is_refused() {
        assertEquals(AlertState.UNKNOWN,
                only(alarm("\"NewStateValue\":\"ALARM\"", "\"NewStateValue\":\"INSUFFICIENT_DATA\"")).state());
        assertThrows(Unreadable.class, () -> read(alarm("\"NewStateValue\":\"ALARM\"", "\"NewStateValue\":\"ODD\"")));
    }

    @Test
    void a_composite_alarm_names_its_children() {
        Signal signal = only(notification("""
                {"AlarmName":"all","AWSAccountId":"1","NewStateValue":"ALARM","NewStateReason":"r","StateChangeTime":
                "2026-09-14T07:58:04.221+0000","Region":"EU (Frankfurt)","AlarmArn":"arn:aws-cn:cloudwatch:cn-north-1:1:alarm:a b",
                "OldStateValue":"OK","AlarmRule":"ALARM(a) OR ALARM(b)","AlarmDescription":null,
                "TriggeringChildren":[{"Arn":"arn:a","State":{"Value":"ALARM","Timestamp":"t"}}]}""", ""));
        assertEquals("ALARM(a) OR ALARM(b)", signal.annotations().get("alarm_rule"));
        assertEquals("ALARM arn:a", signal.annotations().get("triggering_children"));
        assertEquals("https://console.amazonaws.cn/cloudwatch/home?region=cn-north-1#alarmsV2:alarm/all", signal.link());
        assertNull(signal.severity());
    }

    @Test
    void a_formula_shows_the_metrics_it_is_made_of() {
        Signal signal = only(notification("""
                {"AlarmName":"rate","NewStateValue":"ALARM","AlarmArn":"arn:aws:cloudwatch:eu-west-1:1:alarm:rate",
                "Trigger":{"Period":60,"EvaluationPeriods":1,"ComparisonOperator":"GreaterThanThreshold","Threshold":5,
                "Metrics":[{"Id":"e1","Expression":"m1/m2","ReturnData":true},
                {"Id":"m1","MetricStat":{"Metric":{"Namespace":"AWS/ECS","MetricName":"Errors",
                "Dimensions":[{"name":"ServiceName","value":"shop"}]},"Period":60,"Stat":"Sum"}}]}}""", ""));
        assertEquals("m1/m2", signal.annotations().get("expression"));
        assertEquals("Errors", signal.labels().get("metric"));
        assertEquals("shop", signal.labels().get("service"));
        assertEquals(Instant.parse("2026-09-14T08:00:00Z"), signal.at());
    }

    @Test
    void contributors_of_one_alarm_are_told_apart() {
        Signal signal = only(alarm("\"OldStateValue\"",
                "\"AlarmContributorId\":\"c1\",\"AlarmContributorAttributes\":{\"InstanceId\":\"i-1\"},\"OldStateValue\""));
        assertEquals(ARN + ":c1", signal.fingerprint());
        assertEquals("i-1", signal.labels().get("InstanceId"));
    }

    @Test
    void an_alarm_by_way_of_eventbridge_is_the_same_alarm() {
        Signal signal = only(notification("""
                {"detail-type":"CloudWatch Alarm State Change","account":"210987654321","region":"eu-central-1","resources":["%s"],
                "detail":{"alarmName":"prod-orders-db-connections-high","state":{"value":"OK","reason":"fine",
                "timestamp":"2026-09-14T08:36:04.219+0000"},"previousState":{"value":"ALARM"}}}""".formatted(ARN), ""));
        assertEquals(ARN, signal.fingerprint());
        assertEquals(AlertState.RESOLVED, signal.state());
        assertEquals(Instant.parse("2026-09-14T08:36:04.219Z"), signal.at());
    }

    @ParameterizedTest
    @CsvSource({"severity=P1 env=staging,P1,staging", "'Severity: warning, environment: eu',warning,eu", "nothing here,,"})
    void a_description_may_say_what_alarms_have_no_fields_for(String description, String severity, String environment) {
        Signal signal = only(alarm("severity=critical runbook=https://runbooks.example/orders-db/connections", description));
        assertEquals(severity, signal.severity());
        assertEquals(environment, signal.labels().get("environment"));
    }

    @Test
    void a_text_is_an_alert_by_its_subject() {
        Signal signal = only(notification("disk is full\non db-1", "Disk"));
        assertEquals(AlertState.FIRING, signal.state());
        assertEquals("Disk", signal.title());
        assertEquals("disk is full\non db-1", signal.annotations().get("description"));
        assertEquals(signal.fingerprint(), only(notification("disk is fuller", "Disk")).fingerprint());
        assertNotEquals(signal.fingerprint(), only(notification("disk is full", "")).fingerprint());
        assertEquals("disk is full", only(notification("disk is full\non db-1", "")).title());
    }

    @Test
    void a_topic_that_asks_opens_nothing_and_one_that_goes_is_an_alert() {
        Reading asks = read(sample("sns-subscription-confirmation"));
        assertTrue(asks.signals().isEmpty() && !asks.test() && String.valueOf(asks.remark()).contains(TOPIC));
        Signal gone = only(Payloads.post(sample("sns-subscription-confirmation").text().replace("\"SubscriptionConfirmation\"",
                "\"UnsubscribeConfirmation\"")));
        assertEquals("unsubscribed:" + TOPIC, gone.fingerprint());
        assertEquals(AlertState.FIRING, gone.state());
        assertEquals(Instant.parse("2026-09-10T09:00:04.751Z"), gone.at());
        assertTrue(gone.title().contains("prod-alarms"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "{}", "{\"Type\":\"Odd\"}", "{\"Type\":\"Notification\",\"Message\":\"\"}",
            "{\"AlarmName\":\"a\",\"NewStateValue\":\"ALARM\"}"})
    void what_sns_never_sends_is_refused_with_a_sentence(String body) {
        assertThrows(Unreadable.class, () -> read(Payloads.post(body)));
    }
}
