package dev.hindsight.eventlog;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How much may wait for a connection to the database. A gateway asks a service 256 things at a time, so one gateway alone never
 * meets the bound; on 16 connections a full queue of ordinary statements (2 to 5 ms) is gone in a seventh of a second.
 */
@ConfigMapping(prefix = "hindsight.database.queue")
public interface PoolLimits {

    /** How many may wait; one more is refused at once. */
    @WithDefault("512")
    int length();

    /** How long a transaction may wait for its connection before it is refused; a plain statement waits as long as it takes. */
    @WithDefault("5s")
    Duration patience();
}
