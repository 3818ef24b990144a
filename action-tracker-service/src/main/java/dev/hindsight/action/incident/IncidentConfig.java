package dev.hindsight.action.incident;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long to wait for news of an incident. */
@ConfigMapping(prefix = "hindsight.incidents")
public interface IncidentConfig {

    /** How long a request waits for an incident that has not been heard of yet. */
    @WithDefault("2500ms")
    Duration patience();

    /** How often a waiting request looks into the table, where another instance may have put the incident. */
    @WithDefault("200ms")
    Duration poll();
}
