package dev.hindsight.report.importing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.local.Cost;

/** Long logs, tables and lists with signs that open no tag are a report; text that a parser would chew on is none. */
class MarkdownBoundsTest {

    private static final String HEAD = "# Lamp\n\n## Impact\n\n[a]: /b\n\n";

    static Stream<String> honest() {
        String log = "2026-03-04T10:00:00.000Z lamp-7 INFO GET /lamps/77/state answered 200 took <1ms\n";
        return Stream.of("```\n" + log.repeat(1_500) + "```\n", "~~~text\n" + log.repeat(3_200) + "~~~\n",
                "- so:\n\n  ```\n" + ("  " + log).repeat(1_500) + "  ```\n", "> ```\n" + ("> " + log).repeat(1_500),
                "| Call | Took | Of what\n|---|---|---|\n"
                        + "| GET /lamps/77/state answered 200 | <1ms | a lamp [x |\n".repeat(1_500),
                "1. took <5 minutes until the lamp of the quay was dark and a keeper was paged\n".repeat(1_200),
                "+ took <5 minutes until the lamp of the quay was dark and a keeper was paged\n".repeat(1_200),
                "took <5 minutes until the lamp of the quay was dark and a keeper was paged\n  \n".repeat(1_200),
                "### took <5 minutes until the lamp of the quay was dark and a keeper was paged\n".repeat(1_200),
                "```\n" + "\u001b[31mERROR\u001b[0m lamp-7 went dark, keeper paged on \u001b[1mquay\u001b[0m\n".repeat(3_500)
                        + "```\n");
    }

    @ParameterizedTest
    @MethodSource("honest")
    void signs_that_no_text_shares_are_read_and_quickly(String impact) {
        Reading read = Cost.within(Duration.ofSeconds(5), () -> Reports.read(HEAD + impact));

        assertFalse(read.isRefused());
    }

    static Stream<String> hostile() {
        return Stream.of("<a ", "<a <?", "a <!--", "<a\n", "| <a ", "| <a\n", "> <a\n", "2. <a\n", "[a](<b ", "[a][")
                .flatMap(opening -> {
                    String all = "x " + opening.repeat(80_000);
                    return Stream.of("```\na\n```\n" + all, "```\na\n```\n" + all + "\n```\n", "``` a`\n" + all,
                            "x\n    ```\n" + all, "- ```\n\n" + all, "> ```\n" + all, "<div>\n```\n\n" + all);
                });
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void signs_that_share_one_text_are_refused_or_cost_nothing_whatever_fence_is_near(String impact) {
        Cost.within(Duration.ofSeconds(5), () -> Reports.read(HEAD + impact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"``` a`\n", "x\n    ```\n", "- ```\n\n", "> ```\n", "<div>\n```\n\n", "```\na\n```\n"})
    void a_fence_that_is_none_or_is_over_hides_nothing(String fence) {
        assertTrue(Reports.read(HEAD + fence + "x " + "<a ".repeat(80_000)).isRefused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a\n", "(a\n", "> <a\n"})
    void a_paragraph_of_so_many_lines_is_refused_at_once(String line) {
        Reading read = Cost.within(Duration.ofSeconds(5), () -> Reports.read(HEAD + line.repeat(180_000)));

        assertTrue(read.isRefused());
    }

    @Test
    void what_opens_and_does_not_close_is_named() {
        assertTrue(Reports.read(HEAD + "x " + "<a ".repeat(80_000)).toString().contains("tags"));
    }
}
