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

import dev.hindsight.incident.discretion.Discretion;
import dev.hindsight.incident.discretion.Inside;
import dev.hindsight.incident.discretion.Kind;

class RedactionTest {

    private static final Discretion DISCRETION = new Discretion(
            new Inside(Set.of("bob", "Cai Willis", "José Ñandú", "Zoë Müller"), Set.of("Alice Archer"),
                    Set.of("OPS-12", "acme/shop#7")),
            Set.of("status.example.com"));
    private static final Redaction REDACTION = new Redaction(DISCRETION);

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
            github.com/acme/shop/pull/3, wiki.corp/x | [link], [link]
            localhost:8080/incidents/INC-1 on db3:5432/pay at 10.0.0.7/x | [link] on [link] at [link]
            status.example.com/1 and status.example.com.evil.example/1 | status.example.com/1 and [link]
            and/or, 3/4, Node.js/Express, i.e. up.Down/left, 10/12/2021 | and/or, 3/4, Node.js/Express, i.e. [link], 10/12/2021
            OPS-12, acme/shop#7, INC-3 and ACT-44   | [ticket], [ticket], [ticket] and [ticket]
            UTF-8 and SHA-256 stay                  | UTF-8 and SHA-256 stay
            """)
    void what_is_of_the_inside_is_taken_out_of_text(String text, String seen) {
        assertEquals(seen, DISCRETION.without(text, Kind::mark));
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

    private static String shown(String body) {
        var page = Jsoup.parse(REDACTION.page("<html><head></head><body>" + body + "</body></html>"));
        page.outputSettings().prettyPrint(false);
        return page.body().html();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p><a href="http://x">Wil</a>lis came</p>                       | <p>[name] came</p>
            <p>OPS<a href="http://x">-77</a> and <a href="u">OPS</a>-7</p>  | <p>[ticket] and [ticket]</p>
            <p>zed.quinn<a href="mailto:x">@corp.example</a>, ok</p>        | <p>[e-mail], ok</p>
            <p>@<a href="https://wiki.x/people/quinn">quinn.smith</a></p>   | <p>[name]</p>
            <p><a href="http://10.0.0.1/">10.0.0.1</a>/admin</p>            | <p>[link]</p>
            <p><a href="http://x">git.acme</a>.example/secret</p>           | <p>[link]</p>
            <p>https://intra.corp/<a href="y">x</a>secret</p>               | <p>[link]</p>
            <p><code>@Override</code>, <code>@angular/core</code> by <code>@quinn</code></p> | <p><code>@Override</code>, <code>@angular/core</code> by <code>[name]</code></p>
            <pre><code>@media (width) {}</code></pre><p>@<b>Over</b>ride, @<b>qui</b>nn</p> | <pre><code>@media (width) {}</code></pre><p>@<b>Over</b>ride, [name]</p>
            <p><a href="https://x.example/y">https://x.example/y</a>.[^1]</p> | <p>[link].[^1]</p>
            <table><tbody><tr><td>Wil<em>lis</em></td><td>Wil</td><td>lis</td></tr></tbody></table> | <table><tbody><tr><td>[name]</td><td>Wil</td><td>lis</td></tr></tbody></table>
            <ul><li>Wil<del>lis</del></li></ul>                             | <ul><li>[name]</li></ul>
            <p>by<code>bob</code>, re<em>bob</em></p>                       | <p>by<code>[name]</code>, re<em>[name]</em></p>
            <p>Alice<br>Archer, Wil<br>lis</p>                              | <p>[name]<br>, Wil<br>lis</p>
            <div>Wil<span>lis</span> <p>x</p>Bo<b>b</b></div>               | <div>[name] <p>x</p>[name]</div>
            <p>O&lt;b&gt;P&lt;/b&gt;S-7 and B&lt;b&gt;o&lt;/b&gt;b</p>      | <p>[ticket] and [name]</p>
            <p>an <em>odd</em> <a href="http://x">bob</a>bin, <b>bob</b>bin | <p>an <em>odd</em> [name]bin, <b>[name]</b>bin</p>
            <p><a href="https://status.example.com/1">status</a> <em>ok</em></p> | <p><a href="https://status.example.com/1">status</a> <em>ok</em></p>
            <p><a href="https://status.example.com/@bob">x</a></p>          | <p>x</p>
            <p><a href="https://status.example.com/u?n=Cai%20Willis">x</a></p> | <p>x</p>
            """)
    void what_stands_together_is_read_together_and_all_else_keeps_its_looks(String body, String seen) {
        assertEquals(seen, shown(body));
    }

    @Test
    void a_title_is_read_as_it_stands_and_without_the_marks_in_it() {
        String page = REDACTION
                .page("<html><head><title>[Wil](x)lis, CORP\\bob, &lt;b&gt;Wil&lt;/b&gt;lis</title><meta name=\"description\""
                        + " content=\"jürgen@corp.example on git.acme.net/x/1\"></head><body></body></html>");
        assertEquals("[[name], CORP\\[name], <b>[name]", Jsoup.parse(page).title());
        assertTrue(page.contains("content=\"[e-mail] on [link]\""), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d\ude42", "\u2013", "\ud83d\udc69\u200d\ud83d\ude92"})
    void whoever_has_no_letter_in_their_name_is_no_reason_to_fail(String name) {
        assertEquals("it fell", new Discretion(new Inside(Set.of(name), Set.of(name), Set.of(name)), Set.of())
                .without("it fell", Kind::mark));
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
