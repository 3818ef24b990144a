package dev.hindsight.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.local.Cost;

/** Whatever somebody has written into a section of 100,000 characters, the page that shows it comes in time and is not blown up. */
class HostileMarkdownTest {

    private static final int SECTION = 100_000;
    /** Many times what it takes; what grows with the square takes minutes. */
    private static final Duration IN_TIME = Duration.ofSeconds(5);

    @ParameterizedTest
    @ValueSource(strings = {">", "> > > > x\n", "> - 1. ", "- ", "1. ", "1. a\n", "- a\n", "-\n", "* * * x\n", "[", "[]",
            "![a](b",
            "[a](b \"", "[x]: y\n", "[a]: <b\n", "[a]: b \"\n", "[a]:\n", "[\n", "[a\n", "*", "*a **a ", "*a_ ", "a**b", "_a ",
            "*_", "_\n",
            "`", "`\n", "``` ", "```\n", "!\n", "(\n", "#", "# ", "|", "|\n", "|-|\n", "-|-\n", "a|b\n", "a|b\n-|-\n\n",
            "|[|[|\n", "<", "<a ",
            "<a\n", "<?", "<!--", "<![CDATA[", "http://a", "http://x\"", "www.", "://", "a@", "&", "&amp", "\\", "\t", "\n",
            "a  \n",
            "- [ ] a\n", "=\n", "a\n"})
    void the_same_again_and_again_costs_no_more_than_words(String again) {
        String all = again.repeat(SECTION / again.length());

        String html = Cost.within(IN_TIME, () -> SafeMarkdown.html(all, 3));

        assertTrue(html.length() < 20 * SECTION, () -> "it is " + html.length() + " characters long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[ ]", "*a | b*", "**a |**", "![|](x)", "<a |>", "(|)", "`|`"})
    void what_closes_as_often_as_it_opens_costs_no_more_either(String pair) {
        String open = pair.substring(0, pair.indexOf(pair.contains("|") ? '|' : ' '));
        String close = pair.substring(open.length() + 1);
        int times = SECTION / (pair.length() - 1);

        Cost.within(IN_TIME, () -> SafeMarkdown.html(open.repeat(times) + "a" + close.repeat(times), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"`\n", "!\n", "|\n", "[\n", "(\n", "_\n"})
    void so_many_lines_of_signs_without_an_empty_one_are_shown_letter_for_letter(String line) {
        assertTrue(SafeMarkdown.html(line.repeat(SECTION / 2), 3).startsWith("<pre"));
        assertTrue(SafeMarkdown.html((line.repeat(1_000) + "\n").repeat(40), 3).startsWith("<p"));
    }
}
