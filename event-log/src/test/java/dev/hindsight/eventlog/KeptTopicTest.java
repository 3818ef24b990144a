package dev.hindsight.eventlog;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

/** A topic that was there already keeps what it is told as one that the relay has made. */
class KeptTopicTest {

    @Test
    void a_topic_that_forgets_after_a_week_keeps_everything_once_a_relay_has_found_it() throws Exception {
        try (var test = new TestLog(); var admin = Admin.create(TestLog.kafka())) {
            admin.createTopics(List.of(new NewTopic(test.topic, Optional.of(1), Optional.empty())
                    .configs(Map.of("retention.ms", "604800000", "max.message.bytes", "8000000")))).all().get();
            test.appendSome(1);
            try (var relay = new TestRelay(test)) {
                relay.awaitPublished(1);
            }

            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                Config kept = config(admin, test.topic);
                assertEquals("-1", kept.get("retention.ms").value());
                assertEquals("8000000", kept.get("max.message.bytes").value(), "more than is needed stays");
            });
        }
    }

    private static Config config(Admin admin, String topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource)).all().get().get(resource);
    }
}
