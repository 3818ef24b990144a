package dev.hindsight.delivery;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How deliveries are made. */
@ConfigMapping(prefix = "hindsight.delivery")
public interface DeliveryConfig {

    /** Attempts in flight at once in one instance. */
    @WithDefault("256")
    int concurrency();

    /** Attempts in flight at once over one channel in one instance, so that a slow receiver does not hold up the others. */
    @WithDefault("32")
    int perChannel();

    /** After this time without a recorded result a delivery is taken up again; longer than every time-out of a channel. */
    @WithDefault("60s")
    Duration lease();

    /** How often the loop looks for due deliveries when nothing wakes it. */
    @WithDefault("1s")
    Duration poll();

    Retry retry();

    Email email();

    Webhook webhook();

    /** Pauses between attempts. */
    interface Retry {
        /** Before the second attempt; each further pause is three times as long. */
        @WithDefault("5s")
        Duration first();

        /** The longest pause. */
        @WithDefault("6h")
        Duration most();

        /** Attempts before a delivery is dead-lettered; 12 with these pauses take about a day. */
        @WithDefault("12")
        int attempts();
    }

    /** Mail. */
    interface Email {
        /** Time for one conversation with the mail server; after as much silence it is hung up on. */
        @WithDefault("30s")
        Duration timeout();
    }

    /** Webhooks. */
    interface Webhook {
        /** Time for one request with its answer. */
        @WithDefault("15s")
        Duration timeout();

        /** Inside targets that webhooks may reach, as {@code host:port} or CIDR, separated by commas; none by default. */
        java.util.Optional<java.util.List<String>> allow();
    }
}
