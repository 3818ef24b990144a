package dev.hindsight.alert;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How alerts are taken in. */
@ConfigMapping(prefix = "hindsight.intake")
public interface IntakeConfig {

    /** Address under which people and monitoring reach Hindsight; begins every hook URL. */
    @WithDefault("http://localhost:8080")
    String publicUrl();

    /** How many receipts one instance works on at a time. */
    @WithDefault("4")
    int lanes();

    /** How often to look for receipts that nobody rang for, such as those of a process that died. */
    @WithDefault("1s")
    Duration poll();

    /** How often to look for alerts that became stale, incidents that are over, sources that are silent. */
    @WithDefault("5s")
    Duration watch();

    /** How long a receipt is kept once it was worked on. */
    @WithDefault("30d")
    Duration keepReceipts();
}
