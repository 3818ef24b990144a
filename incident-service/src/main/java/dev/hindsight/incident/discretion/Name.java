package dev.hindsight.incident.discretion;

import java.util.List;

/**
 * One way to call somebody.
 *
 * @param words as they are compared
 * @param capital whether they count only with a capital
 */
record Name(List<String> words, boolean capital) {

    Name(boolean capital, String word) {
        this(List.of(word), capital);
    }
}
