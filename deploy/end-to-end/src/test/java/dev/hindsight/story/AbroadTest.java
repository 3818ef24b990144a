package dev.hindsight.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

/** What a reader in another zone than that of the desk sees and types. */
class AbroadTest {

    private static final String REPORT = """
            # Ovens cold in the night

            **Date**: 2024-06-04

            ## Summary

            The ovens of the bakery were cold when the first shift came.

            ## Timeline

            Times in UTC

            - 21:50 Ovens report a fault
            - 22:10-22:40 Bakers light them by hand
            - 23:00 Ovens are hot
            """;

    private final Desk desk = Desk.shared();

    @Test
    void times_and_spans_stand_in_the_zone_of_the_reader_and_a_typed_zone_stays_as_typed() {
        try (var visit = new Visit("Europe/Berlin")) {
            Page page = visit.page();
            page.navigate(desk.url("/reports/import"));
            visit.signIn("bob");
            page.locator("#i-text").fill(REPORT);
            page.locator(".import-more summary").click();
            page.locator("#i-zone").fill("UTC");
            for (int time = 0; time < 3; time++) {
                page.locator(".import-source button[type=submit]").click();
                assertThat(page.locator(".reading-title")).containsText("Ovens cold");
                assertThat(page.locator("#i-zone")).hasValue("UTC");
            }
            assertThat(page.locator(".reading h2")).isFocused();
            assertEquals(List.of("23:50", "00:10–00:40", "01:00"), page.locator(".entry-time .local").allInnerTexts());
            assertEquals(List.of("21:50 UTC", "22:10–22:40 UTC", "23:00 UTC"),
                    page.locator(".entry-time .utc").allInnerTexts());
            assertEquals(List.of("Tuesday, 4 June 2024", "Wednesday, 5 June 2024"), page.locator(".day").allInnerTexts());
        }
    }

    @Test
    void a_time_stands_there_once_while_the_clock_of_the_reader_is_that_of_greenwich() {
        try (var visit = new Visit("Europe/London")) {
            Page page = visit.page();
            page.navigate(desk.url("/reports/import"));
            visit.signIn("bob");
            for (var day : List.of("2024-01-04", "2024-06-04")) {
                page.locator("#i-text").fill(REPORT.replace("2024-06-04", day));
                page.locator(".import-source button[type=submit]").click();
                assertThat(page.locator(".reading-promise")).isVisible();
                assertThat(page.locator(".entry-time .utc")).hasCount(day.contains("-01-") ? 0 : 3);
                assertThat(page.locator(".entry-time").first()).hasText(day.contains("-01-") ? "21:50 UTC" : "22:50 21:50 UTC");
            }
        }
    }
}
