package dev.hindsight.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What happened, as a person would say it.
 *
 * @param headline a few words without a full stop
 * @param details lines that say more; none when there is no more to say
 */
record Words(String headline, List<String> details) {

    private static final int LONGEST_LINE = 2_000;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static Words of(String headline, @Nullable String... details) {
        return new Words(headline, Stream.of(details).filter(Objects::nonNull).filter(line -> !line.isBlank())
                .map(Words::shortened).toList());
    }

    /** With what somebody wrote in Markdown, whole: cut in two it says something else. */
    static Words written(String headline, @Nullable String text) {
        return new Words(headline, text == null || text.isBlank() ? List.of() : List.of(text));
    }

    static @Nullable String labelled(String label, @Nullable String value) {
        return value == null || value.isBlank() ? null : label + ": " + value;
    }

    static @Nullable String labelled(String label, @Nullable Instant value) {
        return value == null ? null : label + ": " + WHEN.format(value);
    }

    /** {@code in-progress} is “in progress”, {@code rootCauses} is “root causes”. */
    static String spoken(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE).stripTrailing() + " …";
    }
}
