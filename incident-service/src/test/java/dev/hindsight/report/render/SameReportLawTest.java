package dev.hindsight.report.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.People;
import dev.hindsight.incident.Precision;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Tie;
import dev.hindsight.incident.Times;
import dev.hindsight.incident.Told;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.report.render.html.HtmlReport;
import dev.hindsight.report.render.markdown.MarkdownReport;
import dev.hindsight.report.render.storage.JiraSite;
import dev.hindsight.report.render.storage.StorageReport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Import of our own export gives the same report, to the letter. */
class SameReportLawTest {

    private static final List<String> PIECES = List.of("Plain words.", "Two lines\nin one", "# Timeline", "## Impact\n\nx",
            "### Who ###", "- ## in a list", "##### deep",
            "- a\n- b\n  - c",
            "1. one\n2. two", "**bold** and *soft* and `code`", "```java\nList<String> x;\n]]>\n```", "    indented",
            "> said\n> so",
            "| a | b |\n|---|---|\n| 1 | \\| |", "<b>raw</b>", "<!-- part-0000 impact -->", "<!-- hindsight-report {} -->",
            "[x](https://a.example/b?c=d&e=f)", "[x](javascript:alert(1))", "![p](http://a.example/p.png)",
            "[r]\n\n[r]: file:///x",
            "<https://a.example>", "\\<b> \\\\<b>", "&amp; &lt; &nbsp;", "***", "Head\n====", "a  \nb", "\ttab",
            "e\u0301 漢 😀 \u00a0x",
            "  spaces around  ", "@bob OPS-12 14:45 UTC", "* star", "-->", "~~gone~~", "[ ] box", "<div>\n`<i>`\n</div>",
            "```\nleft open", "~~~~ sh\n\nleft open\n~~~", "- a\n\n  ```\n  left open", "> ```\n> left open",
            "```main.py:7 (old)\nx\n```", "- \u05d0\u05d1 <b>\n- c", "see https://a.example/b).\u2028",
            "https://a.example/c,\u0085", "- [x] done\n- [ ] open https://a.example/d?e=1&f=%20g\n  - [X] below\n- point",
            "* [x] other mark\n\n* [ ] loose\n\n  with `code`", "1. [x] numbered",
            "- [ ]\n- [x](https://a.example)\n- [x] **b**",
            "ftp://a.example/x file:///etc www.a.example http://a.example/a_b_c*d*",
            "\\https://a.example/x <!-- http://b.example -->");

    @Property(tries = 300)
    void markdown(@ForAll("reports") Report report) {
        assertSame(report, MarkdownReport.of(report));
    }

    @Property(tries = 300)
    void html(@ForAll("reports") Report report) {
        assertSame(report, HtmlReport.of(report, true));
    }

    @Property(tries = 300)
    void confluence(@ForAll("reports") Report report) {
        assertSame(report, StorageReport.of(report, new JiraSite("System Jira", "13f7b4d2")));
    }

    private static void assertSame(Report report, String export) {
        Report read = ExportReader.read(export).orElseThrow();
        assertEquals(report.head(), read.head());
        assertEquals(report.people(), read.people());
        assertEquals(report.times(), read.times());
        assertEquals(report.sections(), read.sections());
        assertEquals(report.lines(), read.lines());
        assertEquals(report.items(), read.items());
    }

    @Provide
    Arbitrary<Report> reports() {
        return Combinators.combine(heads(), people(), times(), sections(), lines().list().ofMaxSize(6),
                AnyItem.of(line(), text()).list().ofMaxSize(5)).as(Report::new);
    }

    private static Arbitrary<Report.Head> heads() {
        return Combinators.combine(Arbitraries.longs().between(1, 999), instants(), line(), Arbitraries.of(Status.class),
                Arbitraries.of(Severity.class), line(), names(), names())
                .as((number, at, title, status, severity, environment, services, labels) -> new Report.Head("INC-" + number,
                        number,
                        at, null, origin(number), title, status, status == Status.MERGED ? "INC-" + (number + 1) : null,
                        severity, environment, services, labels))
                .flatMap(head -> Combinators.combine(Arbitraries.of(true, false), keys(), links()).as((confidential, merged,
                        links) -> hangingTogether(head, confidential, merged, links)));
    }

    private static Report.Head hangingTogether(Report.Head head, boolean confidential, List<String> merged,
            List<IncidentView.Link> links) {
        return new Report.Head(head.key(), head.version(), head.asOf(), null, head.origin(), head.title(), head.status(),
                head.mergedInto(), head.severity(), head.environment(), head.services(), head.labels(), confidential, merged,
                links);
    }

    private static Arbitrary<List<String>> keys() {
        return Arbitraries.integers().between(1, 99).map(number -> "INC-" + number).list().ofMaxSize(3).uniqueElements();
    }

    private static Arbitrary<List<IncidentView.Link>> links() {
        return Combinators.combine(keys(), Arbitraries.of(Tie.class).list().ofSize(3))
                .as((keys, kinds) -> IntStream.range(0, keys.size())
                        .mapToObj(i -> new IncidentView.Link(keys.get(i), kinds.get(i))).toList());
    }

    private static Report.Origin origin(long number) {
        return new Report.Origin(new UUID(number, -number), number, Instant.ofEpochSecond(number, number),
                Map.of("ACT-" + number, number));
    }

    private static Arbitrary<People> people() {
        return Combinators.combine(Arbitraries.maps(Arbitraries.of("lead", "communications", "scribe", "deputy", "on-call-2"),
                line()).ofMaxSize(3), names(), names())
                .as((roles, authors, participants) -> new People(new TreeMap<>(roles), authors,
                        participants));
    }

    private static Arbitrary<Times> times() {
        return Combinators.combine(instants().injectNull(0.3), instants().injectNull(0.3), instants().injectNull(0.3),
                instants().injectNull(0.3)).as(Times::new);
    }

    private static Arbitrary<Map<Section, String>> sections() {
        Arbitrary<String> markdown = Arbitraries.oneOf(Arbitraries.of(PIECES), letters().ofMaxLength(30)).list().ofMinSize(1)
                .ofMaxSize(4).map(pieces -> String.join("\n\n", pieces)).filter(text -> !text.isBlank());
        return Arbitraries.maps(Arbitraries.of(Section.class), markdown).ofMaxSize(6)
                .map(map -> map.isEmpty() ? Map.of() : new EnumMap<>(map));
    }

    private static Arbitrary<Told> lines() {
        Arbitrary<@Nullable String> local = Arbitraries.of("14:45", "7.05", "08:41:56", "??:??", "about noon", " odd ")
                .injectNull(0.5);
        Arbitrary<@Nullable String> zone = Arbitraries.of("GMT", "BST", "UTC+2", "Europe/London", "UK time", "day +1")
                .injectNull(0.5);
        return Combinators
                .combine(instants().injectNull(0.2), instants().injectNull(0.7), Arbitraries.of(Precision.class), zone, local,
                        Arbitraries.integers().between(-3660, 3660).injectNull(0.6), text(),
                        Arbitraries.of("note", "alert", "note"))
                .as((at, until, precision, itsZone, itsLocal, day, text, kind) -> new Told(at, at == null ? null : until,
                        at == null ? Precision.UNKNOWN : precision, itsZone, itsLocal, day, text, kind));
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.oneOf(Arbitraries.longs().between(0, 4_102_444_800L).map(Instant::ofEpochSecond),
                Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli),
                Arbitraries.longs().between(0, 40_000).map(day -> Instant.ofEpochSecond(day * 86_400)));
    }

    private static Arbitrary<List<String>> names() {
        return line().list().ofMaxSize(3).uniqueElements();
    }

    /** One line that begins and ends with something to see, as the API wants it. */
    private static Arbitrary<String> line() {
        return letters().ofMinLength(1).ofMaxLength(20).map(text -> text.replaceAll("[\n\t\u2028\u007f]", "x"))
                .map(text -> text.isBlank() ? "x" : text.strip());
    }

    /** Several lines. */
    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(letters().ofMinLength(1).ofMaxLength(40).map(text -> text.isBlank() ? "x" : text),
                Arbitraries.of(PIECES));
    }

    private static net.jqwik.api.arbitraries.StringArbitrary letters() {
        return Arbitraries.strings()
                .withChars(
                        "abc xyzÄé漢 |\\*_<>&#`[]()!~,:;-–+=\"'@/.123{}$^?%\n\t\u00a0\u2028\u3000\u007f\u0085\u009f\ufeff\ud83d\ude00"
                                .codePoints()
                                .filter(c -> c < 0x10000).mapToObj(Character::toString)
                                .collect(java.util.stream.Collectors.joining())
                                .replaceAll("[\ud800-\udfff]", "").toCharArray());
    }
}
