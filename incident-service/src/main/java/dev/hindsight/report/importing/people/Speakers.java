package dev.hindsight.report.importing.people;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;

/** Who speaks in a chat that was pasted: a line that is nothing but a name and a time, "Bo Muster  08:29". */
final class Speakers {

    private static final Pattern SPEAKER = Pattern.compile("(?:> ?)?(\\p{Lu}.{2,50}),? \\d{1,2}:\\d\\d(?: ?[AaPp][Mm])?");
    private static final int LONGEST = 80;

    private Speakers() {}

    static List<String> of(Line line) {
        return line.split().stream().map(part -> speaker(Words.collapse(part.plain()))).filter(Objects::nonNull).toList();
    }

    private static @Nullable String speaker(String words) {
        Matcher speaker = SPEAKER.matcher(words);
        return words.length() <= LONGEST && speaker.matches() ? speaker.group(1) : null;
    }
}
