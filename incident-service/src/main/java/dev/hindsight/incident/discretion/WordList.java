package dev.hindsight.incident.discretion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that are kept in a file, between blanks; a line that begins with {@code #} says what they are. */
final class WordList {

    private WordList() {}

    static Set<String> of(String file) {
        try (InputStream in = WordList.class.getResourceAsStream("/discretion/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.split("\\s+")))
                    .filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
