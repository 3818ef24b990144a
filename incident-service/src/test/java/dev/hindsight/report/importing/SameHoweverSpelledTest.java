package dev.hindsight.report.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.hindsight.report.importing.topic.Topics;

/**
 * What a report says does not hang on the signs it came in, on the accents of the people in it, or on what their projects are called:
 * a report that is spelled otherwise is read as before, spelled otherwise.
 */
class SameHoweverSpelledTest {

    private static final Path REPORTS = Path.of("src/test/resources/reports");
    private static final String PLAIN = "aeioucnszlr";
    private static final String ACCENTED = "áéíóúçñšžłř";
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{Ll}{2,}){1,2}");
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]{1,9}(?=-\\d)");

    enum Spelling {
        LINE_ENDS, ACCENTS_APART, BYTE_ORDER_MARK, PUSHED_IN, NAMES_WITH_ACCENTS, OTHER_PROJECTS;

        /** How a report is spelled, as far as it lies in its text, which was read so. */
        UnaryOperator<String> of(Reading reading) {
            return switch (this) {
                case LINE_ENDS -> text -> text.replace("\n", "\r\n");
                case ACCENTS_APART -> text -> Normalizer.normalize(text, Normalizer.Form.NFD);
                case BYTE_ORDER_MARK -> text -> "\ufeff" + text;
                case PUSHED_IN -> text -> text.replaceAll("(?m)^(?=.)", "    ");
                case NAMES_WITH_ACCENTS -> words(people(reading), SameHoweverSpelledTest::accented);
                case OTHER_PROJECTS -> words(projects(reading), project -> "Q" + project + "7");
            };
        }

        /** Whether a reading tells the difference, so that it is spelled so too. */
        boolean isRead() {
            return this == NAMES_WITH_ACCENTS || this == OTHER_PROJECTS;
        }
    }

    static Stream<Arguments> spelled() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(path -> !path.toString().endsWith(".json")).sorted().toList().stream()
                    .flatMap(path -> Arrays.stream(Spelling.values()).map(spelling -> Arguments.of(path, spelling)));
        }
    }

    @ParameterizedTest
    @MethodSource("spelled")
    void a_report_that_is_spelled_otherwise_is_read_as_before(Path report, Spelling spelling) throws IOException {
        String text = Files.readString(report).replace("\r\n", "\n");
        Reading before = read(text, report);
        UnaryOperator<String> otherwise = spelling.of(before);

        Reading after = read(otherwise.apply(text), report);

        String expected = told(before);
        assertEquals(spelling.isRead() ? otherwise.apply(expected) : expected, told(after));
    }

    private static Reading read(String text, Path report) {
        return ReportReader.read(Source.of(text.getBytes(StandardCharsets.UTF_8), null, report.getFileName().toString()));
    }

    private static String told(Reading reading) {
        return ReadingJson.of(reading).toPrettyString();
    }

    private static UnaryOperator<String> words(Set<String> words, UnaryOperator<String> spelling) {
        Pattern each = Pattern.compile("(?<![\\p{Lu}\\p{N}])(?:" + String.join("|", words) + ")(?![\\p{L}\\p{N}])");
        return text -> words.isEmpty() ? text : each.matcher(text).replaceAll(word -> spelling.apply(word.group()));
    }

    /** The words of their names, but for one that is what a part is called too. */
    private static Set<String> people(Reading reading) {
        return Stream
                .concat(reading.authors().stream().map(Person::name), reading.actionItems().stream().map(ActionItem::ownerName))
                .filter(name -> name != null && NAME.matcher(name).matches()).flatMap(name -> Stream.of(name.split(" ")))
                .filter(word -> Topics.of(word) == null).collect(Collectors.toSet());
    }

    private static Set<String> projects(Reading reading) {
        List<String> keys = reading.actionItems().stream().flatMap(item -> item.ticketKeys().stream()).toList();
        return keys.stream().flatMap(key -> KEY.matcher(key).results()).map(key -> key.group()).collect(Collectors.toSet());
    }

    /** All but the first letter. */
    private static String accented(String word) {
        return word.chars().skip(1).mapToObj(c -> PLAIN.indexOf(c) < 0 ? (char) c : ACCENTED.charAt(PLAIN.indexOf(c)))
                .map(String::valueOf).collect(Collectors.joining("", word.substring(0, 1), ""));
    }
}
