package dev.hindsight.report.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.incident.discretion.Inside;

class RedactionTest {

    private static final Redaction REDACTION = new Redaction(
            new Inside(Set.of("bob", "Cai Willis", "José Ñandú", "Zoë Müller"), Set.of("Alice Archer"),
                    Set.of("OPS-12", "acme/shop#7")),
            Set.of("status.example.com"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bob saw it                              | [name] saw it
            told by BOB, and bob's team             | told by [name], and [name]'s team
            the bobbin broke                        | the bobbin broke
            Cai Willis and Cai and Willis           | [name] and [name] and [name]
            Jose\u0301 Ñandú slept                  | [name] slept
            ask @someone-else or @Ann.Lee           | ask [name] or [name]
            mail ann.lee+x@corp.example.com         | mail [e-mail]
            see https://wiki.corp/x?y=1 now         | see [link] now
            see https://status.example.com/1 now    | see https://status.example.com/1 now
            see https://status.example.com@evil.x/  | see [link]
            ssh://host.corp and www.corp.internal   | [link] and [link]
            github.com/acme/shop/pull/3, wiki.corp/x | [link] [link]
            localhost:8080/incidents/INC-1 on db3:5432/pay at 10.0.0.7/x | [link] on [link] at [link]
            status.example.com/1 and status.example.com.evil.example/1 | status.example.com/1 and [link]
            and/or, 3/4, Node.js/Express, i.e. up.Down/left, 10/12/2021 | and/or, 3/4, Node.js/Express, i.e. [link] 10/12/2021
            OPS-12, acme/shop#7, INC-3 and ACT-44   | [ticket], [ticket], [ticket] and [ticket]
            UTF-8 and SHA-256 stay                  | UTF-8 and SHA-256 stay
            """)
    void what_is_of_the_inside_is_taken_out_of_text(String text, String seen) {
        assertEquals(seen, REDACTION.text(text));
    }

    @Test
    void links_lead_only_to_hosts_that_are_allowed() {
        var page = Jsoup.parse(REDACTION.page("""
                <html><head><title>x</title></head><body><p><a href="https://wiki.corp/page">the page</a>
                <a href="mailto:bob@corp.example">write</a> <a href="https://status.example.com/">status</a>
                <a href="https://status.example.com.evil.x/">no</a></p></body></html>"""));
        assertEquals(1, page.select("a").size());
        assertEquals("https://status.example.com/", page.select("a").attr("href"));
        assertTrue(page.text().contains("the page"));
    }

    @Test
    void a_name_is_found_across_markup_in_the_title_and_in_attributes() {
        String page = REDACTION.page("""
                <html><head><title>Cai Willis broke it</title><meta name="description" content="by bob" /></head>
                <body><p>B<strong>o</strong>b and <em>Cai</em> <code>bob</code></p><p title="bob">x</p></body></html>""");
        assertFalse(page.toLowerCase(java.util.Locale.ROOT).contains("bob"), page);
        assertFalse(page.contains("Cai") || page.contains("Willis"), page);
        assertFalse(Jsoup.parse(page).text().contains("Bob"), page);
    }

    @Test
    void a_name_is_found_across_markup_beside_a_list_within_a_list() {
        String page = REDACTION
                .page("<html><head></head><body><ul><li>B<strong>o</strong>b saw<ul><li>it <em>first</em></li></ul>"
                        + "and C<em>ai</em> too</li></ul></body></html>");
        assertEquals("[name] saw it first and [name] too", Jsoup.parse(page).text());
        assertTrue(page.contains("<em>first</em>"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d\ude42", "\u2013", "\ud83d\udc69\u200d\ud83d\ude92"})
    void whoever_has_no_letter_in_their_name_is_no_reason_to_fail(String name) {
        assertEquals("it fell", new Redaction(new Inside(Set.of(name), Set.of(name), Set.of(name)), Set.of()).text("it fell"));
    }

    @Test
    void what_somebody_wrote_behind_a_fence_of_code_is_no_attribute_of_the_page() {
        String page = REDACTION.page("<html><head></head><body><pre class=\"zoe\"><code class=\"language-zoe-müller\">x &lt; 1"
                + "</code></pre></body></html>");
        assertFalse(page.toLowerCase(java.util.Locale.ROOT).contains("zo"), page);
        assertTrue(page.contains("<pre><code>x &lt; 1</code></pre>"), page);
    }

    @Test
    void a_bound_lets_so_many_in_each_second() {
        var bound = new ReadBound(2);
        assertTrue(bound.take(7));
        assertTrue(bound.take(7));
        assertFalse(bound.take(7));
        assertTrue(bound.take(8));
    }
}
