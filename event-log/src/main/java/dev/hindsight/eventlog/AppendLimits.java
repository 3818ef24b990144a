package dev.hindsight.eventlog;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How much may wait to be appended, batches on their way not counted; more is refused at once with {@link Overloaded}. The
 * defaults are a tenth to a whole second of work: on 2 cores the log takes 26,000 events a second, with projection rows a tenth of
 * that.
 */
@ConfigMapping(prefix = "hindsight.log.queue")
public interface AppendLimits {

    /** How many events may wait. */
    @WithDefault("4096")
    int events();

    /** How much memory they and the rows that ride with them may take. */
    @WithDefault("16M")
    MemorySize bytes();

    /** How long the first in the queue may have waited; after that the database is stuck, and nobody else is let in. */
    @WithDefault("2s")
    Duration patience();
}
