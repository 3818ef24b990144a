package dev.hindsight.report.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.hindsight.report.importing.topic.Topics;

/** Every word of a report stands somewhere in its reading: placed, kept beside, or named as left out. */
class NothingVanishesTest {

    private static final Path REPORTS = Path.of("src/test/resources/reports");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
    /** Names of columns and labels, of which a reading keeps the meaning and not the word. */
    private static final Set<String> LABELS = Set.of("date", "authors", "author", "status", "summary", "impact", "timeline",
            "time", "datetime",
            "event", "evidence", "any", "if", "no", "what", "happened", "times", "all", "in", "unless", "otherwise", "stated",
            "indicated",
            "action", "items", "item", "owner", "owners", "ticket", "type", "issue", "bug", "comments", "links", "state",
            "actions", "bst", "gmt",
            "description", "process", "prevention", "mitigation", "none", "na", "tbc", "getting", "details", "title", "tags",
            "labels",
            "cause", "uk", "utc", "cet", "are", "detection", "unlicensed", "deactivated", "whys", "who", "link", "data", "jira",
            "dri",
            "eta", "tracking", "tbd", "done", "complete", "progress", "example", "pacific", "assignee", "and", "user",
            "unknown", "0000");
    /** Parts of a date, which a reading keeps as a date. */
    private static final Pattern DATED = Pattern
            .compile(
                    "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan.*|feb.*|mar(?:ch)?|apr.*|may|june?|july?|"
                            + "aug.*|sep.*|oct.*|nov.*|dec.*|br|lt|gt|\\d{1,2}(?:st|nd|rd|th)?|a\\d");

    static Stream<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(path -> path.toString().matches(".*\\.(txt|md|html|xml)")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_word_is_kept_or_named(Path report) throws IOException {
        String text = Files.readString(report);
        Reading reading = ReportReader.read(Source.of(Files.readAllBytes(report), null, report.getFileName().toString()));

        String content = switch (reading.format()) {
            case TEXT, MARKDOWN -> text;
            case HTML -> html(text);
            case STORAGE -> storage(text);
        };

        assertEquals(Set.of(), missing(text, content, reading));
    }

    /** The words of the content that stand nowhere in the reading, less those of labels and dates. */
    static Set<String> missing(String text, String content, Reading reading) {
        Set<String> missing = words(content);
        missing.removeAll(words(reading.toString()));
        missing.removeAll(LABELS);
        missing.removeAll(headings(text));
        missing.removeIf(word -> DATED.matcher(word).matches());
        return missing;
    }

    /** Names of parts, which a reading keeps as the place where their text stands. */
    private static Set<String> headings(String text) {
        var names = new TreeSet<String>();
        for (String line : text.replaceAll("<[^>]{1,300}>", "\n").split("[\n|]")) {
            String name = line.replaceAll("^[#*_\\s]+|[*_:\\s]+$", "");
            if (Topics.ofHeading(name) != null) {
                names.addAll(words(name));
            } else if (Topics.of(name.replaceFirst(":.*", "")) != null) {
                names.addAll(words(name.replaceFirst(":.*", "")));
            }
        }
        return names;
    }

    private static String html(String text) {
        var document = Jsoup.parse(text);
        var content = document.selectFirst("#main-content");
        return content == null ? document.body().text() : content.text();
    }

    private static String storage(String text) {
        var document = Jsoup.parse(text, "", Parser.xmlParser());
        document.select("ac|parameter, ac|task-id, ac|task-uuid, ac|task-status").remove();
        document.select("p, td, th, li, h2, ac|plain-text-body").forEach(element -> element.appendText(" "));
        return document.wholeText();
    }

    private static Set<String> words(String text) {
        var words = new TreeSet<String>();
        String parted = text.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|^s(?=Date)|\\ufeffs(?=Date)", " ")
                .replaceAll("(?<=tablet)(?=P)", " ");
        var matcher = WORD.matcher(parted.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
