package dev.hindsight.eventlog;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

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

    @Test
    void that_nobody_may_see_to_it_is_said_once() throws Exception {
        try (var test = new TestLog();
                var admin = Admin.create(TestLog.kafka());
                var keeper = new TopicKeeper(blind(admin), test.topic, new TestConfig(test.topic))) {
            String made = keeper.topicId();
            var said = new ArrayList<String>();
            var log = Logger.getLogger(TopicKeeper.class.getName());
            var ear = ear(said);
            log.addHandler(ear);
            assertEquals(made, keeper.topicId());
            assertEquals(made, keeper.topicId());
            log.removeHandler(ear);
            assertEquals(1, said.size(), said::toString);
        }
    }

    /** Without the right to see how topics are configured. */
    private static Admin blind(Admin admin) {
        return (Admin) Proxy.newProxyInstance(Admin.class.getClassLoader(), new Class<?>[]{Admin.class},
                (_, method, arguments) -> method.getName().equals("describeConfigs")
                        ? admin.describeConfigs(List.of(new ConfigResource(ConfigResource.Type.TOPIC, "not-there")))
                        : method.invoke(admin, arguments));
    }

    private static Handler ear(List<String> said) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                said.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static Config config(Admin admin, String topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource)).all().get().get(resource);
    }
}
