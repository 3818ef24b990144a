package dev.hindsight.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SafeMarkdownTest {

    @Test
    void text_has_no_marks_and_tells_where_links_lead() {
        assertEquals("""
                Where we are

                Payments are slow, see the page (https://status.example.com/1) or https://status.example.com/2.

                * Cards "work"
                * ☐ Transfers do not

                Region · State
                EU · slow

                restart --all""", SafeMarkdown.lines("""
                ## Where we are

                Payments are **slow**, see [the page](https://status.example.com/1) or https://status.example.com/2.

                * Cards `work`
                * [ ] Transfers _do not_

                | Region | State |
                |---|---|
                | EU | slow |

                ```
                restart --all
                ```
                """).replaceAll("(?m) +$", ""));
    }

    @Test
    void what_only_looks_like_marks_stays_as_it_was_typed() {
        assertEquals("2 * 3 * 4 = snake_case_word <b>, ~10 %\nsecond line",
                SafeMarkdown.lines("2 * 3 * 4 = snake_case_word <b>, ~10 %\nsecond line"));
        assertEquals("click", SafeMarkdown.lines("[click](javascript:alert(1))"));
    }

    @Test
    void html_is_safe() {
        assertEquals("<p>a &lt;script&gt; <strong>b</strong> x "
                + "<a rel=\"noopener noreferrer nofollow\" href=\"https://x.example/p.png\">picture</a></p>\n",
                SafeMarkdown.html("a <script> **b** [x](javascript:y) ![](https://x.example/p.png)", 3));
    }
}
