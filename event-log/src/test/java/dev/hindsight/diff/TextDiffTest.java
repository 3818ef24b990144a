package dev.hindsight.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.hindsight.diff.TextPart.Op;
import dev.hindsight.local.Cost;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextDiffTest {

    private static String spelled(TextDiff diff, Op side) {
        return diff.parts().stream().filter(part -> part.op() == Op.EQUAL || part.op() == side).map(TextPart::text)
                .collect(Collectors.joining());
    }

    private static String shown(String before, String after) {
        return TextDiff.between(before, after).parts().stream().map(part -> switch (part.op()) {
            case EQUAL -> part.text();
            case DELETE -> "[-" + part.text() + "-]";
            case INSERT -> "{+" + part.text() + "+}";
        }).collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of("a", "b", "The", " ", "  ", "\n", "\r\n", "\n\n", "- ", "1. ", "## ", "> ", "`", "``", "`x y`",
                "[", "](", ")", "[a](http://x/y)", "https://x.example/a?b", "**", "*", "~~", "Zoë's", "14:45", "é", "👩‍🚒",
                "|",
                "- [ ] ", "- [x] ", "\t", "\u2028", "#").list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @Property
    void equal_and_delete_spell_the_text_before_equal_and_insert_the_one_after(@ForAll("markdown") String before,
            @ForAll("markdown") String after) {
        TextDiff diff = TextDiff.between(before, after);
        assertEquals(before, spelled(diff, Op.DELETE));
        assertEquals(after, spelled(diff, Op.INSERT));
        assertEquals(before, String.join("", MarkdownTokens.of(before)));
    }

    @Property
    void what_is_drawn_from_all_of_unicode_is_spelled_too(@ForAll String before, @ForAll String after) {
        TextDiff diff = TextDiff.between(before, after);
        assertEquals(before, spelled(diff, Op.DELETE));
        assertEquals(after, spelled(diff, Op.INSERT));
    }

    @Property
    void nothing_differs_from_itself(@ForAll("markdown") String text) {
        assertEquals(text.isEmpty() ? List.of() : List.of(new TextPart(Op.EQUAL, text)), TextDiff.between(text, text).parts());
    }

    @Example
    void one_word_differs_and_not_the_line() {
        assertEquals("The pool was [-full-]{+exhausted+} at 14:45.\n",
                shown("The pool was full at 14:45.\n", "The pool was exhausted at 14:45.\n"));
        assertEquals("at [-14:45-]{+14:50+}", shown("at 14:45", "at 14:50"));
        assertEquals("a [-quick brown-]{+slow grey+} fox", shown("a quick brown fox", "a slow grey fox"));
    }

    @Example
    void what_means_something_as_a_whole_is_not_cut() {
        assertEquals("See [-[the log](http://x/1)-]{+[the log](http://x/2)+} now",
                shown("See [the log](http://x/1) now", "See [the log](http://x/2) now"));
        assertEquals("[-- [ ] -]{+- [x] +}Restart `a b`\n", shown("- [ ] Restart `a b`\n", "- [x] Restart `a b`\n"));
        assertEquals("Run [-`rm -r a`-]{+`rm -r b`+}", shown("Run `rm -r a`", "Run `rm -r b`"));
        assertEquals("[-## -]{+### +}Impact", shown("## Impact", "### Impact"));
    }

    @Example
    void punctuation_between_words_that_were_replaced_joins_no_sentences() {
        assertEquals("[-(alice: really 9)\n* Support was calm-]{+* bob adds: the dashboards worked+}",
                shown("(alice: really 9)\n* Support was calm", "* bob adds: the dashboards worked"));
        assertEquals("[-Yes, twice-]{+No, never+}.", shown("Yes, twice.", "No, never."));
        assertEquals("| [-a-]{+b+} | [-1-]{+2+} |", shown("| a | 1 |", "| b | 2 |"));
    }

    @Example
    void punctuation_between_words_that_were_only_added_stays() {
        assertEquals("x {+new +}({+more +}y) z", shown("x (y) z", "x new (more y) z"));
        assertEquals("x [-new -]([-more -]y) z", shown("x new (more y) z", "x (y) z"));
    }

    @Example
    void an_inserted_line_is_one_insertion() {
        assertEquals("one\n{+two\n+}three\n", shown("one\nthree\n", "one\ntwo\nthree\n"));
    }

    @Example
    void a_text_that_changed_whole_is_answered_quickly_and_by_line() {
        for (String pattern : List.of("a%d ", "a%d\n", "[", "`", "a%d [x](", "> %d\n\n")) {
            String before = repeated(pattern, 0);
            String after = repeated(pattern.replace("a", "b") + "x", 50_000);
            TextDiff diff = Cost.within(Duration.ofSeconds(20), () -> TextDiff.between(before, after), pattern);
            assertEquals(before, spelled(diff, Op.DELETE));
            assertEquals(after, spelled(diff, Op.INSERT));
        }
        assertEquals(TextDiff.Unit.LINE, TextDiff.between(repeated("a%d ", 0), repeated("a%d ", 50_000)).unit());
        assertEquals(TextDiff.Unit.WORD, TextDiff.between("a b c", "a x c").unit());
    }

    private static String repeated(String pattern, int from) {
        String all = IntStream.range(from, from + 100_000).mapToObj(i -> pattern.replace("%d", Integer.toString(i)))
                .limit(Math.max(1, 100_000 / pattern.length())).collect(Collectors.joining());
        return all.substring(0, Math.min(all.length(), 100_000));
    }
}
