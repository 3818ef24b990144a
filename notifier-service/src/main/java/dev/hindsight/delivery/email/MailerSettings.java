package dev.hindsight.delivery.email;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;

/**
 * The settings of the Mailer that follow from others, below those that somebody writes down. Who has a user name must sign in. And
 * the name for EHLO is the sender's host: looking up one's own name can take seconds.
 */
public final class MailerSettings implements ConfigSourceFactory {

    private static final int BELOW_APPLICATION_PROPERTIES = 200;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.mailer.login", sent(context, "HINDSIGHT_MAIL_USER").isPresent() ? "required" : "none");
        sent(context, "HINDSIGHT_MAIL_FROM").flatMap(MailAddress::parse)
                .ifPresent(sender -> settings.put("quarkus.mailer.own-host-name", sender.host()));
        return List.of(new PropertiesConfigSource(settings, "mailer settings", BELOW_APPLICATION_PROPERTIES));
    }

    private static Optional<String> sent(ConfigSourceContext context, String name) {
        return Optional.ofNullable(context.getValue(name)).map(found -> found.getValue()).filter(value -> !value.isBlank());
    }
}
