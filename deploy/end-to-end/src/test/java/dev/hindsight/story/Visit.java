package dev.hindsight.story;

import java.nio.file.Path;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

/** A person at a browser: the Chromium of this machine, driven by Playwright. */
final class Visit implements AutoCloseable {

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000); // patience only bounds a failure
    }

    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;

    Visit() {
        this("UTC");
    }

    /** @param zone the one that the person's machine is set to */
    Visit(String zone) {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync")));
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900).setTimezoneId(zone));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
    }

    Page page() {
        return page;
    }

    /** What the page is called. */
    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** The button or link that is called just so. */
    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Signs in on the identity provider's own page, wherever the desk has sent us. */
    void signIn(String person) {
        page.getByLabel("Username or email").fill(person);
        page.locator("#password").fill(person);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign In")).click();
    }

    /** What axe finds serious or worse on the page as it stands. */
    List<String> seriousFindings() {
        return new AxeBuilder(page).analyze().getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml()).toList();
    }

    void screenshot(String name, int width) {
        page.setViewportSize(width, 900);
        page.evaluate("window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + "-" + width + ".png"))
                .setFullPage(true));
        page.setViewportSize(1280, 900);
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
    }
}
