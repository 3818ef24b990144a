package dev.hindsight.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;

/** An administrator connects something that posts alerts, and replaces its secret while it goes on posting. */
class SourceTest {

    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(20_000);

    private final Desk desk = Desk.shared();
    private final Client client = desk.client();

    @Test
    void a_source_is_made_tried_heard_and_given_another_secret() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.navigate(desk.url("/alert-sources"));
            visit.signIn("alice");
            page.locator("main a[href='/alert-sources/new']").first().click();
            page.getByLabel("Look for", new Page.GetByLabelOptions().setExact(true)).fill("cron");
            assertThat(page.locator(".type-card")).hasCount(1);
            assertEquals(List.of(), visit.seriousFindings(), "the types");
            page.locator(".type-card").click();
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Nightly jobs " + mark);
            assertEquals(List.of(), visit.seriousFindings(), "the form");
            press(page, "Add the source");

            assertThat(page.locator(".told-once")).containsText("Shown once");
            String first = page.locator("#address").textContent();
            visit.screenshot("source-setup", 1280);
            assertEquals(List.of(), visit.seriousFindings(), "what to paste");
            press(page, "Send a test");
            assertThat(page.locator("#pulse")).containsText("Test received", PATIENTLY);
            assertEquals(202, post(first, "The backup of " + mark + " failed"));
            assertThat(page.locator("#pulse")).containsText("it went to INC-", PATIENTLY);
            assertEquals(first, page.locator("#address").textContent(), "the address stays as long as the page");
            page.locator("#pulse a[href^='/incidents/']").click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("The backup of " + mark + " failed");

            page.navigate(desk.url("/alert-sources"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nightly jobs " + mark)).click();
            assertThat(page.locator("#receipts")).containsText("Test received");
            visit.screenshot("source", 1280);
            assertEquals(List.of(), visit.seriousFindings(), "the source");
            page.getByText("Replace the secret").click();
            page.getByLabel("Those there are now stay good for").selectOption("3600");
            press(page, "Replace it");
            assertThat(page.locator(".told-once")).containsText("Shown once");
            String second = page.locator("#address").textContent();
            assertNotEquals(first, second);
            assertEquals(202, post(first, "By the old address " + mark));
            assertEquals(202, post(second, "By the new address " + mark));
            page.reload();
            assertThat(page.locator("#address")).containsText("YOUR-SECRET");
            assertFalse(page.content().contains(second), "a secret is shown once");
        }
    }

    private int post(String hook, String title) {
        return client.plain("POST", hook, """
                {"title":"%s","severity":"critical","service":"backup","fingerprint":"%s"}""".formatted(title, title),
                "Content-Type", "application/json").status();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
