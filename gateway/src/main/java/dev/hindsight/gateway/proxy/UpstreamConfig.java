package dev.hindsight.gateway.proxy;

import java.net.URI;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the services are, and how long and how much we wait for them. */
@ConfigMapping(prefix = "hindsight.upstream")
interface UpstreamConfig {

    Place incident();

    Place action();

    Place notifier();

    /** How long connecting may take before a service counts as down. */
    @WithDefault("1s")
    Duration connectTimeout();

    /** How long a service may be silent, before its answer and within it; streams may be silent as long as they like. */
    @WithDefault("30s")
    Duration idleTimeout();

    /** How many requests one service is asked at a time; more are refused at once with 503. */
    @WithDefault("256")
    int concurrency();

    /** How many streams of events may be open to one service. */
    @WithDefault("1000")
    int streams();

    /** One service. */
    interface Place {

        /** Scheme, host and port. */
        URI url();
    }

    default Place of(Backend service) {
        return switch (service) {
            case INCIDENT -> incident();
            case ACTION -> action();
            case NOTIFIER -> notifier();
        };
    }
}
