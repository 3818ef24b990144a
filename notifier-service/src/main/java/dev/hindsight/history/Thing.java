package dev.hindsight.history;

import java.util.UUID;

/**
 * Something that has a history.
 *
 * @param kind {@code rule}, {@code channel} or {@code delivery}
 */
public record Thing(String kind, UUID id) {

    /** The name of its stream. It does not change, unlike the name that people give to a thing. */
    String subject() {
        return kind + "/" + id;
    }
}
