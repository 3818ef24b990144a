package dev.hindsight.gateway.pages.history;

import java.time.Instant;

/** What has versions and a page that shows each of them. */
public interface Versioned {

    String key();

    long version();

    /** In a few words. */
    String title();

    /** The address of its page. */
    String path();

    /** When the version was made. */
    Instant lastChange();
}
