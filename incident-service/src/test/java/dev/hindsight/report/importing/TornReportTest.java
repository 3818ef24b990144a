package dev.hindsight.report.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.review.Lint;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What happens to reports on their way: lines cut, doubled, moved, mixed with those of others, and read in the wrong encoding. */
class TornReportTest {

    private static final Path REPORTS = Path.of("src/test/resources/reports");
    /** A label or the end of a sentence that ran into a date: the reading has them apart. */
    private static final Pattern GLUED = Pattern.compile("\\p{L}+\\d{1,4}|20\\d{4}");
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16,
            StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"));

    record Torn(String name, String text, Charset charset) {
        @Override
        public String toString() {
            return name + " as " + charset + "\n" + text;
        }
    }

    @Property(tries = 400)
    void whatever_became_of_a_report_it_is_read_and_always_in_the_same_way(@ForAll("torn") Torn torn) {
        byte[] bytes = torn.text().getBytes(torn.charset());

        Reading reading = ReportReader.read(Source.of(bytes, null, null));

        assertEquals(reading, ReportReader.read(Source.of(bytes, null, null)));
        assertEquals(Lint.of(reading), Lint.of(reading));
    }

    @Test
    void a_table_without_rows_is_no_field() {
        Reading reading = ReportReader.read(Source.of("<html><body><h1>Lamp out</h1><h2>Summary</h2><p>Dark.</p><table></table>"
                + "<h2>Impact</h2><p>None.</p></body></html>"));

        assertEquals("Dark.", Reports.section(reading, Section.SUMMARY));
        assertEquals("None.", Reports.section(reading, Section.IMPACT));
    }

    /** The seed is fixed, for a build must not fail by chance; take it out to look for more. */
    @Property(tries = 400, seed = "20240328")
    void no_word_of_a_torn_report_vanishes(@ForAll("texts") Torn torn) {
        Reading reading = ReportReader.read(Source.of(torn.text()));
        if (reading.isRefused()) {
            return;
        }
        Set<String> missing = NothingVanishesTest.missing(torn.text(), torn.text(), reading);
        missing.removeIf(word -> word.length() < 4 || GLUED.matcher(word).matches());

        assertEquals(Set.of(), missing);
    }

    @Property(tries = 200)
    void every_finding_names_its_place_and_says_what_to_do(@ForAll("torn") Torn torn) {
        for (Finding finding : ReportReader.read(Source.of(torn.text())).findings()) {
            assertTrue(finding.code().matches("[a-z]+(?:-[a-z]+)*"), finding.code());
            assertFalse(finding.where().isBlank());
            assertTrue(finding.message().endsWith(".") || finding.message().endsWith("”"), finding.message());
        }
    }

    @Provide
    Arbitrary<Torn> torn() {
        return torn(reports(".*\\.(?:txt|md|html|xml)"));
    }

    @Provide
    Arbitrary<Torn> texts() {
        return torn(reports(".*\\.txt"));
    }

    private static Arbitrary<Torn> torn(List<Path> reports) {
        return Combinators.combine(Arbitraries.of(reports), Arbitraries.of(reports), Arbitraries.randomValue(Random::nextLong),
                Arbitraries.of(CHARSETS)).as(
                        (report, other, seed, charset) -> new Torn(report.getFileName().toString(),
                                torn(text(report), text(other), new Random(seed)), charset));
    }

    /** One to six accidents, one after the other. */
    private static String torn(String report, String other, Random random) {
        var lines = new ArrayList<>(List.of(report.split("\n", -1)));
        List<String> others = List.of(other.split("\n", -1));
        int accidents = 1 + random.nextInt(6);
        for (int i = 0; i < accidents; i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(9)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 3 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
                case 4 -> lines.add(at, others.get(random.nextInt(others.size())));
                case 5 -> lines.set(at, "\t" + line + " | " + line);
                case 6 -> lines.subList(at, Math.min(lines.size(), at + 5)).clear();
                case 7 -> lines.set(at, line + lines.get(random.nextInt(lines.size())));
                default -> Collections.shuffle(lines.subList(at, Math.min(lines.size(), at + 9)), random);
            }
            if (lines.isEmpty()) {
                lines.add("");
            }
        }
        return String.join("\n", lines);
    }

    private static List<Path> reports(String name) {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(path -> path.toString().matches(name)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
