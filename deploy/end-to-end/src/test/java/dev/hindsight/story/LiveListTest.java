package dev.hindsight.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** An open list shows what happens, from the moment it was made. */
class LiveListTest {

    private static final String TITLE = "Declared while the line was opening";

    private final Desk desk = Desk.shared();

    @Test
    void what_happens_before_the_line_of_a_page_is_up_is_shown_once_it_is() {
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.navigate(desk.url("/incidents"));
            visit.signIn("bob");
            assertThat(page).hasURL(desk.url("/incidents"));
            var held = new CopyOnWriteArrayList<Route>();
            page.route("**/live", held::add);
            page.reload();
            page.waitForCondition(() -> !held.isEmpty());
            Page other = page.context().newPage();
            other.navigate(desk.url("/incidents"));

            desk.client().post("alice", "/api/v1/incidents", """
                    {"title":"%s","environment":"preprod"}""".formatted(TITLE)).expect(201);
            assertThat(row(other)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
            assertThat(row(page)).not().isVisible();
            held.forEach(Route::resume);
            assertThat(row(page)).isVisible();
        }
    }

    @Test
    void a_page_whose_line_was_refused_says_so_and_comes_back_to_it() {
        var title = "Declared while the line was refused";
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.route("**/live", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            page.navigate(desk.url("/incidents"));
            visit.signIn("bob");
            assertThat(page.locator(".live-broken")).containsText("the line to Hindsight is broken");
            desk.client().post("alice", "/api/v1/incidents", """
                    {"title":"%s","environment":"preprod"}""".formatted(title)).expect(201);
            page.unroute("**/live");
            assertThat(row(page, title)).isVisible();
            assertThat(page.locator(".live-broken")).hasCount(0);
        }
    }

    private static Locator row(Page page) {
        return row(page, TITLE);
    }

    private static Locator row(Page page, String title) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).first();
    }
}
