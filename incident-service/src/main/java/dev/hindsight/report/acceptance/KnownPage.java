package dev.hindsight.report.acceptance;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A page that was imported before, as its last version left it.
 *
 * @param number how many versions of it were taken over
 * @param pageVersion the wiki's number of the last of them
 * @param sure whether it is known by its bytes, by an id or by title and day, and not only by what it has in common
 */
record KnownPage(UUID incident, String key, int number, @Nullable Integer pageVersion, byte[] hash, PageVersion.Given given,
        Content content, boolean sure) {}
