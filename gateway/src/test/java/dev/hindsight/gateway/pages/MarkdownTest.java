package dev.hindsight.gateway.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.Cost;

class MarkdownTest {

    @Test
    void markup_and_links_become_html() {
        assertEquals("<p><em>a</em> <a rel=\"noopener noreferrer nofollow\" href=\"https://x.example/\">b</a></p>\n",
                Markdown.render("*a* [b](https://x.example/)").getValue());
    }

    @Test
    void html_is_text_and_dangerous_addresses_lead_nowhere() {
        for (var attack : List.of("<img src=x onerror=alert(1)>", "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))",
                "[a](data:text/html,x)", "![a](javascript:alert(1))", "<javascript:alert(1)>", "[a](vbscript:x)")) {
            var html = Markdown.render(attack).getValue();
            assertFalse(html.matches("(?is).*(<img|href=\"(javascript|data|vbscript)).*"), html);
        }
    }

    @Test
    void pictures_are_links_so_that_nobody_is_tracked_by_reading() {
        assertEquals("<p><a rel=\"noopener noreferrer nofollow\" href=\"https://x.example/p.png\">graph</a></p>\n",
                Markdown.render("![graph](https://x.example/p.png)").getValue());
    }

    @Test
    void a_list_and_a_quotation_run_the_way_of_their_first_letter() {
        assertEquals("<ul dir=\"auto\">\n<li>אבג\n<ul>\n<li>abc</li>\n</ul>\n</li>\n</ul>\n",
                Markdown.render("- אבג\n  - abc").getValue());
        assertEquals("<blockquote dir=\"auto\">\n<p>אבג</p>\n</blockquote>\n", Markdown.render("> אבג").getValue());
    }

    @Test
    void what_is_scrolled_sideways_can_be_reached_by_keyboard() {
        var html = Markdown.render("```\nabc\n```\n\n|a|\n|-|\n|b|\n").getValue();
        assertTrue(html.contains("<pre tabindex=\"0\">") && html.contains("<table dir=\"auto\" tabindex=\"0\">"), html);
    }

    @Test
    void headings_come_after_that_of_the_section_and_leave_no_rank_out() {
        assertEquals("<h4>a</h4>\n<h5>b</h5>\n<h4>c</h4>\n", Markdown.render("# a\n### b\n# c").getValue());
        assertEquals("<h3>a</h3>\n<h4>b</h4>\n", Markdown.render("## a\n### b", 3).getValue());
        assertEquals("<blockquote dir=\"auto\">\n<h6>d</h6>\n</blockquote>\n",
                Markdown.render("# a\n## b\n### c\n> #### d").getValue().replaceFirst("(?s).*(?=<blockquote)", ""));
    }

    @Test
    void the_words_of_a_text_go_without_its_markup() {
        assertEquals("Now: We are looking at \"it\"", Markdown.words("# Now\n\nWe are **looking** at `it`"));
    }

    @Test
    void what_is_struck_is_shown_so_and_can_still_be_read_in_its_words() {
        assertEquals("<p>Lost <del>40</del> 12 of ~50 to ~60</p>\n",
                Markdown.render("Lost ~~40~~ 12 of ~50 to ~60").getValue());
        assertEquals("<p>~about~ <code>~~a~~</code></p>\n", Markdown.render("~about~ `~~a~~`").getValue());
        assertEquals("Lost 40 and more: 12", Markdown.words("Lost ~~40 *and*~~ more: 12"));
        assertEquals("a · b and", Markdown.words("|a|~~b~~ and|\n|-|-|\n"));
    }

    @Test
    void a_table_is_told_row_by_row() {
        assertEquals("Lost: Region · Charges; EU · 5 · of 7; US ·  All of it",
                Markdown.words("# Lost\n\n|Region|Charges|\n|-|-:|\n|**EU**|5 · of 7|\n|US||\n\nAll of it"));
    }

    @Test
    void many_tildes_take_no_time() {
        for (var many : List.of("a~~~b", "~~a ", "a~~ ", "~~a~~~", "~~*a ")) {
            Cost.within(Duration.ofSeconds(2), () -> Markdown.render(many.repeat(100_000 / many.length())));
        }
    }

    @Test
    void brackets_within_brackets_cost_no_more_time_than_words() {
        var html = Cost.within(Duration.ofSeconds(1),
                () -> Markdown.render("![".repeat(20_000) + "](x".repeat(20_000) + "<end>").getValue());

        assertTrue(html.contains("&lt;end&gt;"));
    }

    @Test
    void what_nobody_wrote_to_be_read_is_shown_plain_in_time_and_fails_no_page() {
        var wide = "|a".repeat(1_000) + "\n" + "|-".repeat(1_000) + "\n" + "|x\n".repeat(30_000);
        for (var deep : List.of(">".repeat(20_000), "- ".repeat(20_000), "1. ".repeat(30_000), "> - ".repeat(25_000),
                "*a ".repeat(3_000) + "b" + " a*".repeat(3_000), "*".repeat(50_000) + "a" + "*".repeat(50_000), wide)) {
            var html = Cost.within(Duration.ofSeconds(10), () -> Markdown.render(deep + "<end>").getValue());
            assertTrue(html.length() < 1_000_000 && html.contains("&lt;end&gt;"), () -> deep.substring(0, 20));
        }
    }

    @Test
    void a_bare_address_leads_there_and_what_only_looks_like_one_does_not() {
        assertEquals(
                "<p>see <a rel=\"noopener noreferrer nofollow\" href=\"https://x.example/a?b=1\">https://x.example/a?b=1</a>.</p>\n",
                Markdown.render("see https://x.example/a?b=1.").getValue());
        assertEquals("<p><code>https://x.example</code> javascript:alert(1) me@x.example</p>\n",
                Markdown.render("`https://x.example` javascript:alert(1) me@x.example").getValue());
    }

    @Test
    void a_link_that_would_lead_nowhere_is_no_link() {
        assertEquals("<p>x <em>y</em> picture z</p>\n",
                Markdown.render("[x](javascript:alert(1)) [*y*]() ![](data:text/html,x) [z](vbscript:x)").getValue());
    }

    @Test
    void a_line_begins_within_a_cell_and_markup_elsewhere_is_text() {
        var html = Markdown.render("a<br>b\n\n|x|\n|-|\n|y<br>z<BR />*<br/>*|\n").getValue();
        assertTrue(html.contains("<p>a&lt;br&gt;b</p>"), html);
        assertTrue(html.contains("<td>y<br />\nz<br />\n<em><br />\n</em></td>"), html);
    }

    @Test
    void keys_lead_to_the_pages_of_this_desk_only_where_it_was_written_here() {
        var rel = "rel=\"noopener noreferrer nofollow\" ";
        assertEquals("<p>like <a " + rel + "href=\"/incidents/INC-5\">INC-5</a>, <strong><a " + rel
                + "href=\"/action-items/ACT-75\">ACT-75</a></strong> <code>INC-6</code> <a " + rel
                + "href=\"https://x.example/\">INC-7</a></p>\n",
                Markdown.linked("like INC-5, **ACT-75** `INC-6` [INC-7](https://x.example/)", 4).getValue());
        assertEquals("<p>like INC-5</p>\n", Markdown.render("like INC-5").getValue());
    }

    @Test
    void a_list_of_tasks_shows_what_is_done() {
        assertEquals(
                "<ul dir=\"auto\">\n<li class=\"task\">☑ Told</li>\n<li class=\"task\">☐ Refund <em>all</em></li>\n<li>[x]y</li>\n</ul>\n",
                Markdown.render("- [x] Told\n- [ ] Refund *all*\n- [x]y").getValue());
    }
}
