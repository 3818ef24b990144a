package dev.hindsight.gateway.pages;

import static dev.hindsight.gateway.pages.PageWords.assertHides;
import static dev.hindsight.gateway.pages.PageWords.assertShows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

@QuarkusTest
@WithTestResource(PagesStack.class)
class AlertPagesTest extends OnSampleServices {

    private static final String FIRST = "/alerts/0199a1b2-0000-7000-8000-000000000001";
    private static final String SECOND = "/alerts/0199a1b2-0000-7000-8000-000000000002";
    private final Staff carol = Staff.carol();

    @Test
    void the_list_tells_what_was_done_with_each_alert_and_why() {
        var page = carol.get("/alerts").body();
        assertShows(page, "Checkout 5xx ratio above 5 %", "tone-firing\">Firing", "Prometheus EU", "14 Sep 2026, 07:41 UTC",
                "Attached, <a class=\"row-beside\" href=\"/incidents/INC-147\">INC-147</a>.</strong> Attached because service=checkout",
                "began 4 times within an hour", "<strong>Silenced.</strong>", "Gathered in a storm", "tone-stale\">Stale",
                "rel=\"next\" href=\"/alerts?cursor=next+page\"", "aria-current=\"page\">Alerts");
        assertHides(page, "<script>alert", "<img", "<i>maintenance", "href=\"/alert-rules\"");
    }

    @Test
    void the_list_keeps_itself_up_to_date_row_by_row_and_also_as_narrowed() {
        assertShows(carol.get("/alerts?status=firing&cursor=x").body(),
                "<div id=\"results\" data-live-list=\"incident\" data-live-every=\"5\">", "<tbody data-live-rows>",
                "<tr id=\"alert-" + FIRST.substring("/alerts/".length()) + "\">");
    }

    @Test
    void filters_and_cursor_are_passed_on_and_kept_on_the_page() {
        var page = carol.get("/alerts?status=firing&decision=silenced&source=Prometheus+EU&q=a%26b&incident=INC-147&severity=")
                .body();
        assertEquals("/api/v1/alerts?q=a%26b&status=firing&decision=silenced&source=Prometheus+EU&incident=INC-147&limit=40",
                asked("/api/v1/alerts?"));
        assertShows(page, "value=\"a&amp;b\"", "<option value=\"firing\" selected>", "<option value=\"silenced\" selected>",
                "<option value=\"Prometheus EU\" selected>", "<option value=\"Grafana &lt;eu&gt;\" >",
                "Of <a href=\"/incidents/INC-147\">INC-147</a>", "Show all alerts");
    }

    private String asked(String beginning) {
        return services.asked.stream().map(SampleServices.Asked::uri).filter(uri -> uri.startsWith(beginning)).findFirst()
                .orElseThrow();
    }

    @Test
    void a_source_is_chosen_by_name_and_one_that_is_gone_stays_chosen() {
        for (var list : java.util.List.of("/alerts", "/changes")) {
            assertShows(carol.get(list + "?source=prometheus+eu").body(), "<option value=\"Prometheus EU\" selected>");
            assertShows(carol.get(list + "?source=Gone+%3Cb%3E").body(),
                    "<option value=\"Gone &lt;b&gt;\" selected>Gone &lt;b&gt;<",
                    "<option value=\"Prometheus EU\" >");
        }
        assertShows(carol.get("/changes?source=" + SampleSources.QUIET).body(), "<option value=\"Prometheus EU\" selected>");
        services.refuse("GET", "/api/v1/alerts/sources", 503, new JsonObject());
        assertShows(carol.get("/alerts?source=Prometheus+EU").body(), "<option value=\"Prometheus EU\" selected>",
                "Checkout 5xx ratio");
    }

    @Test
    void the_page_of_an_alert_has_its_states_its_decisions_and_its_other_times() {
        var page = carol.get(FIRST).body();
        assertShows(page, "Flapping: began 4 times within an hour", "Attached: <a href=\"/incidents/INC-147\">INC-147</a>",
                "Its states over time", "Recorded only", "Less severe than major", "HighErrorRate", "Other times it has fired",
                "href=\"/alerts/0199a1b2-0000-7000-8000-000000000004\"", "Look at the &lt;b&gt;pool&lt;/b&gt;",
                "href=\"https://prometheus.example/graph\" rel=\"noopener noreferrer nofollow\"");
        assertTrue(services.asked.stream().anyMatch(each -> each.uri().contains("fingerprint=f1")));
    }

    @Test
    void what_sources_say_is_never_markup_of_ours() {
        var page = carol.get(SECOND).body();
        assertHides(page, "<script>alert", "<img", "<b>disk", "href=\"javascript", "<i>maintenance");
        assertShows(page, "&lt;b&gt;disk", "Silenced by rule 1");
    }

    @Test
    void an_alert_that_one_may_not_see_is_not_there() {
        services.hidden.put("/api/v1" + FIRST, "carol");
        assertEquals(404, carol.get(FIRST).statusCode());
        assertHides(carol.get(FIRST).body(), "Checkout", "INC-147");
        assertEquals(404, carol.get("/alerts/0199a1b2-0000-7000-8000-00000000000f").statusCode());
        assertEquals(404, carol.get("/alerts/none").statusCode());
    }

    @Test
    void empty_lists_say_what_will_stand_there() {
        services.empty = true;
        assertShows(carol.get("/alerts").body(), "No alert has come yet");
        assertShows(carol.get("/alerts?q=x").body(), "Nothing matches");
        assertShows(carol.get("/changes").body(), "No change is known yet");
        assertShows(carol.get("/changes?q=x").body(), "Nothing matches");
    }

    @Test
    void changes_lead_to_the_far_side_and_only_by_harmless_addresses() {
        var page = carol.get("/changes?service=checkout&from=2026-09-14T09:00&zone=Europe/London").body();
        assertEquals("/api/v1/changes?service=checkout&from=2026-09-14T08%3A00%3A00Z&limit=40",
                asked("/api/v1/changes?"));
        assertShows(page, "Deployed checkout 1.5 to production", "change-well\">Success", "change-ill\">Timed out",
                "href=\"https://github.example/acme/checkout/actions/1\" rel=\"noopener noreferrer nofollow\"",
                "&lt;b&gt;Release&lt;/b&gt;", "told by Flags", "value=\"2026-09-14T08:00\"",
                "rel=\"next\" href=\"/changes?service=checkout&amp;from=2026-09-14T08%3A00%3A00Z&amp;cursor=next+page\"");
        assertHides(page, "href=\"javascript", "<b>Release");
    }

    @Test
    void an_incident_shows_what_changed_before_it_began() {
        var page = carol.get("/incidents/INC-147").body();
        assertShows(page, "Changes before it started", "In the 6 hours before it began", "Deployed checkout 1.5 to production",
                "href=\"/alerts?incident=INC-147\"", "/changes?from=2026-09-14T01%3A41%3A56Z&amp;to=2026-09-14T07%3A41%3A56Z");
        var asked = services.asked.stream().filter(each -> each.uri().startsWith("/api/v1/changes")).findFirst().orElseThrow();
        assertEquals("/api/v1/changes?from=2026-09-14T01%3A41%3A56Z&to=2026-09-14T07%3A41%3A56Z&environment=production"
                + "&orUnsaid=true&limit=20&service=checkout", asked.uri().replaceAll("(&service=(?!checkout)[^&]*)", ""));
        assertHides(carol.get("/incidents/INC-147?version=5").body(), "Changes before it started");
    }

    @Test
    void half_a_page_is_shown_when_changes_cannot_be_read() {
        services.refuse("GET", "/api/v1/changes", 503, new JsonObject());
        var page = carol.get("/incidents/INC-147");
        assertEquals(200, page.statusCode());
        assertShows(page.body(), "The changes could not be read just now.", "Timeline");
    }
}
