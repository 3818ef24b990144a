package dev.hindsight.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Whatever people and machines paste, a page is no wider than the screen, and nobody's row is cut off by another's. */
class WidthTest {

    private static final String WORD = "KubePodCrashLoopingInNamespacePaymentsCheckoutProductionEuWest1".repeat(2);
    private static final String WIDE = """
            [...document.querySelectorAll('main .cell-main, main .row-title, main .action-text, main pre, main h1')]
                .filter(part => part.getBoundingClientRect().right > document.documentElement.clientWidth).length""";

    private final Desk desk = Desk.shared();
    private final Client client = desk.client();

    @Test
    void code_and_words_without_a_blank_stay_within_the_screen() {
        String key = client.post("bob", "/api/v1/incidents", """
                {"title":"%s","environment":"%s","services":["%s"],"summary":"```\\n%s\\n```"}"""
                .formatted(WORD, WORD.substring(0, 40), WORD.substring(0, 60), "kubectl get pods ".repeat(10))).expect(201)
                .json()
                .get("key").asText();
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.navigate(desk.url("/incidents"));
            visit.signIn("bob");
            for (int width : List.of(1280, 375)) {
                page.setViewportSize(width, 900);
                for (String path : List.of("/incidents", "/incidents/" + key, "/incidents/" + key + "?version=1",
                        "/action-items")) {
                    page.navigate(desk.url(path));
                    assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), path);
                    assertEquals(0, page.evaluate(WIDE), path);
                }
            }
            closesPanel(page, key);
        }
    }

    /** On a phone a panel covers the button that opened it. */
    private void closesPanel(Page page, String key) {
        page.navigate(desk.url("/incidents/" + key));
        var panel = page.locator("details:has(> summary:text-is('Export'))");
        panel.locator("summary").click();
        panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close")).click();
        assertNull(panel.getAttribute("open"));
    }

    @Test
    void words_of_a_table_stay_whole_in_an_exported_report_on_a_phone() {
        String key = client
                .post("bob", "/api/v1/incidents",
                        """
                {"title":"Orders lost","environment":"test","summary":"|Shop|Told by|Came back|Lost|On paper|Remark|\\n|-|-|-|-|-|-|\\n|Northfield|telephone|11:38|112|41|entered afterwards|"}""")
                .expect(201).json().get("key").asText();
        String report = client.get("bob", "/api/v1/incidents/" + key + "/report?format=html").expect(200).body();
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.setViewportSize(375, 900);
            page.setContent(report);
            assertEquals(375, page.evaluate("document.documentElement.scrollWidth"));
            assertEquals(1, page.evaluate("""
                    (() => { const word = document.createRange();
                      word.selectNodeContents([...document.querySelectorAll('.text td')].find(cell => cell.textContent === 'telephone'));
                      return word.getClientRects().length; })()"""));
        }
    }
}
