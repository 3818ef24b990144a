package dev.hindsight.report.importing;

import org.jspecify.annotations.Nullable;

/** Somebody the report names: by name, by the id of an account, or both. */
public record Person(@Nullable String name, @Nullable String accountId) {

    public static Person named(String name) {
        return new Person(name, null);
    }
}
