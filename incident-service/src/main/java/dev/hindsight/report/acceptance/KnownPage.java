package dev.hindsight.report.acceptance;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A page that was imported before, as its last version left it.
 *
 * @param number how many versions of it were taken over
 * @param pageVersion the wiki's number of the last of them
 * @param content for an export what the incident itself said at that version
 * @param sure whether it is known by its bytes, by an id or by title and day, and not only by what it has in common
 * @param export the version of the incident that an export of it was taken from; null for a page from elsewhere
 */
record KnownPage(UUID incident, String key, int number, @Nullable Integer pageVersion, byte[] hash, PageVersion.Given given,
        Content content, boolean sure, @Nullable Long export) {}
