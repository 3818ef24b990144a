package dev.hindsight.gateway.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} is the cursor of the page after it, null on the last one. */
public record Listing<T>(List<T> items, @Nullable String next) {}
