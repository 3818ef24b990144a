package dev.hindsight.incident.discretion;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.hindsight.eventlog.Packaged;

/** Words that are kept in a file, between blanks; a line that begins with {@code #} says what they are. */
final class WordList {

    private WordList() {}

    static Set<String> of(String file) {
        return Packaged.text(WordList.class, "/discretion/" + file).lines().filter(line -> !line.startsWith("#"))
                .flatMap(line -> Stream.of(line.split("\\s+"))).filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
