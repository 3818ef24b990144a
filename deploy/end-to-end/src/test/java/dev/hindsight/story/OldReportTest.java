package dev.hindsight.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** A report that was written elsewhere is brought in: read, completed, accepted, and known when it comes again. */
class OldReportTest {

    private final Desk desk = Desk.shared();

    @Test
    void an_old_report_is_read_completed_and_accepted() throws IOException {
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.navigate(desk.url("/reports/import"));
            visit.signIn("bob");
            page.locator("#i-file").setInputFiles(new FilePayload("cache.txt", "text/plain", sample()));
            visit.named(AriaRole.BUTTON, "Read it").click();
            assertThat(page.locator(".reading")).containsText("Session cache emptied");
            assertThat(page.locator(".reading")).containsText("Day not known");
            assertThat(page.locator(".reading .finding").first()).isVisible();
            assertThat(page.locator(".import-accept")).containsText("Nothing is kept yet");
            visit.screenshot("import", 1280);
            visit.screenshot("import", 375);
            assertEquals(List.of(), visit.seriousFindings(), "the preview");

            page.getByLabel("Day, where the page leaves it out").fill("2024-03-28");
            page.getByLabel("Zone, where the page leaves it out").fill("Europe/London");
            page.locator(".reading-given").getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator(".reading")).containsText("28 March 2024");
            assertThat(page.locator(".reading .day").getByText("Day not known")).hasCount(0);

            visit.named(AriaRole.BUTTON, "Accept and import").click();
            assertThat(page.locator(".said")).containsText("was made from the page");
            assertThat(visit.heading()).containsText("Session cache emptied");
            assertThat(page.locator("#timeline")).containsText("First complaints");
            assertTrue(page.url().contains("/incidents/INC-"));
            assertEquals(List.of(), visit.seriousFindings(), "the imported incident");

            page.navigate(desk.url("/reports/import"));
            page.locator("#i-text").fill(new String(sample(), UTF_8));
            visit.named(AriaRole.BUTTON, "Read it").click();
            assertThat(page.locator(".reading")).containsText("Known already");
        }
    }

    private static byte[] sample() throws IOException {
        try (var report = OldReportTest.class.getResourceAsStream("/cache-emptied.txt")) {
            return report.readAllBytes();
        }
    }
}
