package dev.hindsight.delivery.email;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

class MailerSettingsTest {

    @Test
    void who_has_a_user_name_must_sign_in_and_others_need_not() {
        assertEquals("required", value("quarkus.mailer.login", Map.of("HINDSIGHT_MAIL_USER", "desk")));
        assertEquals("none", value("quarkus.mailer.login", Map.of("HINDSIGHT_MAIL_USER", "")));
        assertEquals("none", value("quarkus.mailer.login", Map.of()));
    }

    @Test
    void we_say_ehlo_by_the_host_of_the_sender() {
        assertEquals("desk.example",
                value("quarkus.mailer.own-host-name", Map.of("HINDSIGHT_MAIL_FROM", "Desk <ann@desk.example>")));
        assertNull(value("quarkus.mailer.own-host-name", Map.of()));
    }

    @Test
    void what_somebody_writes_down_wins() {
        assertEquals("desk-7.internal", value("quarkus.mailer.own-host-name",
                Map.of("HINDSIGHT_MAIL_FROM", "ann@desk.example", "quarkus.mailer.own-host-name", "desk-7.internal")));
    }

    private static @Nullable String value(String name, Map<String, String> environment) {
        SmallRyeConfig config = new SmallRyeConfigBuilder().withSources(new MailerSettings())
                .withSources(new PropertiesConfigSource(environment, "environment", 300)).build();
        return config.getConfigValue(name).getValue();
    }
}
