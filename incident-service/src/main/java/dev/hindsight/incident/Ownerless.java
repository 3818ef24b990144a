package dev.hindsight.incident;

import java.util.List;

/**
 * Action items of an incident that nobody owns.
 *
 * @param keys of those that whoever asks may see
 * @param others whether there are more; nothing is told of them
 */
public record Ownerless(List<String> keys, boolean others) {

    public static final Ownerless NONE = new Ownerless(List.of(), false);
}
