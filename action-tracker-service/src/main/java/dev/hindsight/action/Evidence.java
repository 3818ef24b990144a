package dev.hindsight.action;

import org.jspecify.annotations.Nullable;

/**
 * Something that shows that the work is done.
 *
 * @param kind in the words of who brought it, such as {@code pull-request} or {@code dashboard}
 */
public record Evidence(String kind, @Nullable String url, @Nullable String note) {}
