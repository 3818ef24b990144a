package dev.hindsight.delivery;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Cursor;

/** Cursors of lists that go by id, which for ours is by time. */
public final class Cursors {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private Cursors() {}

    /** @return the id to begin behind, in ascending lists */
    public static UUID id(@Nullable String cursor) {
        return id(cursor, BEFORE_ALL);
    }

    static UUID id(@Nullable String cursor, UUID otherwise) {
        Cursor sent = Cursor.decode(cursor, 1);
        if (sent == null) {
            return otherwise;
        }
        try {
            return UUID.fromString(sent.values().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused();
        }
    }
}
