package dev.hindsight.report.importing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.local.Cost;

/** Input that is meant to hurt is turned down or read, but quickly and without an exception. */
class HostileTest {

    /** Twice what the dearest of them costs on a slow machine; what grows faster than its length costs minutes. */
    private static final Duration MOST = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><p><ac:link/>&a;</p>",
            "<!DOCTYPE html [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]><html><p>x</p></html>", "%PDF-1.7 …",
            "PK\u0003\u0004…",
            "a\u0000b", "   \n  "})
    void entities_archives_and_nothing_at_all_are_refused(String text) {
        assertTrue(Reports.read(text).isRefused());
    }

    @Test
    void a_paragraph_of_more_lines_than_anybody_wrote_is_refused() {
        assertTrue(Reports.read("# Lamp\n\n" + "**Impact**: dark\n".repeat(50_000)).isRefused());
    }

    @Test
    void script_never_comes_along() {
        Reading reading = Reports.read(
                "<h2>Impact</h2><p>Dark<script>alert(1)</script><img src=x onerror=alert(2)> <a href=\"javascript:alert(3)\">x</a></p>");

        assertFalse(reading.sections().get(Section.IMPACT).markdown().contains("alert"));
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000, 2_000})
    void a_table_whose_few_signs_would_become_millions_of_cells_is_refused(int columns) {
        String head = "# Lamp\n\n## Timeline\n\n" + "|a".repeat(columns) + "\n" + "|-".repeat(columns) + "\n";

        assertTrue(Reports.read(head + "|x|\n".repeat(20_000)).isRefused());
    }

    @Test
    void brackets_within_brackets_by_the_thousand_are_refused() {
        String text = "# Lamp\n\n## Summary\n\n" + "![[".repeat(50_000) + "](x".repeat(50_000);

        assertTrue(Cost.within(MOST, () -> Reports.read(text)).isRefused());
    }

    @Test
    void emphasis_within_emphasis_by_the_hundred_is_refused() {
        assertTrue(Reports.read("# Lamp\n\n## Summary\n\n" + "*a **b ".repeat(200) + "c** d* ".repeat(200)).isRefused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a <?", "a <!--", "<a ", "[a](<b ", "a <![CDATA[", "[a]["})
    void tags_and_links_by_the_thousand_that_open_and_never_close_are_refused(String opening) {
        String text = "# Lamp\n\n## Summary\n\n[a]: /b\n\n" + opening.repeat(80_000);

        assertTrue(Cost.within(MOST, () -> Reports.read(text)).isRefused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"- [x] a [b](https://c.example)\n", "- a < b\n", "- a<br>b <kbd>c</kbd>\n"})
    void thousands_of_items_are_a_report(String item) {
        assertFalse(Reports.read("# Lamp\n\n## Actions\n\n" + item.repeat(5_000)).isRefused());
    }

    static Stream<String> large() {
        String head = "Lamp out\n\nStatus\n\nDone\n\n\n";
        return Stream.of("x".repeat(3_000_000), "<div>".repeat(300_000), "<b><p>".repeat(200_000), "> ".repeat(500_000) + "x",
                "- ".repeat(400_000), "[".repeat(900_000), "*a **b ".repeat(200_000), "`".repeat(900_000),
                head + "Timeline\n\n" + "-".repeat(1_500_000), head + "Action Items\n\n" + "-,:;".repeat(400_000),
                head + "Timeline\n\n10:00 " + "a 10:05 B ".repeat(150_000), head + "Trigger\n\n" + "( ".repeat(700_000),
                head + "Authors\n\n" + "Ida ".repeat(400_000), head + "| a ".repeat(400_000), head + "a | b\n".repeat(19_000),
                head + "Timeline\n\n" + "~ ".repeat(900_000), "\n".repeat(1_900_000) + "x", head + "\n\u00a0".repeat(600_000),
                head + "Trigger\n\n" + "word\n".repeat(19_000), head + "Trigger\n\n" + "  • word\n".repeat(19_000),
                head + "Trigger\n\n  • word\n" + "    more\n\n".repeat(18_000),
                "<table><tr>" + "<td rowspan=9999 colspan=9999>x</td>".repeat(9_000),
                "<ac:structured-macro ac:name=\"expand\"><ac:rich-text-body>".repeat(20_000),
                "# Lamp\n\n## Actions\n\n- " + "LMP-1 ".repeat(250_000),
                "# Lamp\n\n| a |\n|---|\n" + "| b |\n".repeat(200_000), "---\n" + "a: b\n".repeat(300_000) + "---\nx",
                head + "Action Items\n\n" + "do it\n\nIda Beispiel\n\n".repeat(9_000),
                head + "Timeline\n\n" + "10:00 - a\n".repeat(19_000),
                head + "Timeline\n"
                        + ("\n  • 10:00 a\n  • 10:01 b" + ("\n\n\n  • x" + "y 3 Mar ".repeat(20)).repeat(280)).repeat(19),
                head + "Timeline\n\n  • 10:00 - a " + "03/04/2024 ".repeat(80_000),
                "# a\n\n" + "- [x] a (b, c)\n".repeat(60_000),
                "# a\n\n## Timeline\n\n" + "- 10:00 a\n".repeat(90_000),
                "<h2>Timeline</h2><ul>" + "<li>10:00 - x</li>".repeat(40_000),
                "<a ".repeat(300_000), "<div></p>".repeat(100_000), "Old Version 1\n" + " ".repeat(900_000),
                head + "Impact\n\n" + "for example ".repeat(80_000), "# Lamp\n\n## Impact\n\n" + "a word\n".repeat(100_000),
                "# Lamp\n\n" + "```\n# a\n".repeat(90_000),
                "h1. Lamp\n\nh2. Timeline\n\n" + "||10:00||a||\n|b|c|\n".repeat(40_000),
                "= Lamp\n\n== Timeline\n\n" + "|===\n|10:00 |a\n".repeat(40_000),
                "== Timeline ==\n" + "* 10:00 a\n{|\n| b\n".repeat(30_000),
                "# Lamp\n\n## Summary\n\n" + "**Impact**: x\n\n".repeat(4_900) + "## Impact\n\nDark.\n",
                "# Lamp\n\n## Root cause\n\n" + "**Fix**: x\n\n".repeat(4_900),
                head + "Timeline\n\n" + "10:00-10:05 PM ".repeat(60_000),
                "Lamp out\n\n" + "\t\n\n\n\n".repeat(60_000), "Lamp out\n\n" + "a\n\n\t\n\n".repeat(50_000),
                "Lamp out\n\n" + "a\n\n\n\t\n".repeat(1_500),
                head + "Action Items\n\n" + "Immediate\n\n".repeat(5_900),
                head + "Action Items\n\n" + "Investigating 10:00\n\nx\n\n".repeat(2_900),
                "Authors\n\nAb Cd\n\n\nAction Items\n\n" + "Ab Cd Ef Gh Ij Ab Cd Op Qr St Uv\n\n".repeat(4_000));
    }

    @ParameterizedTest
    @MethodSource("large")
    void large_and_deep_input_takes_no_time(String text) {
        assertNotNull(Cost.within(MOST, () -> Reports.read(text)));
    }
}
