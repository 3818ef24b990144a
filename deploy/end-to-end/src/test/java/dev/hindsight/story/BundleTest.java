package dev.hindsight.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who trusts nobody takes an incident home and checks it, with Python and with a browser, without our network. */
class BundleTest {

    private final Desk desk = Desk.shared();
    private final Client client = desk.client();

    @TempDir
    Path home;

    @Test
    void an_incident_and_its_action_item_prove_themselves_elsewhere() throws Exception {
        String key = client.post("bob", "/api/v1/incidents", """
                {"title":"Taken home","environment":"preprod"}""").expect(201).json().get("key").asText();
        var item = await().atMost(Duration.ofSeconds(30)).until(() -> client.post("bob", "/api/v1/action-items", """
                {"incident":"%s","text":"Warn earlier","type":"detect"}""".formatted(key)), said -> said.status() == 201);
        String action = item.json().get("key").asText();
        client.put("bob", "/api/v1/action-items/" + action + "/owner", "{\"owner\":\"carol\"}").expect(200);
        await().atMost(Duration.ofSeconds(30)).until(
                () -> client.get("bob", "/api/v1/incidents/" + key + "/report").expect(200).body().contains("\"carol\""));
        Path file = home.resolve("bundle.zip");
        try (var visit = new Visit()) {
            Page page = visit.page();
            page.navigate(desk.url("/incidents/" + key));
            visit.signIn("bob");
            page.locator("summary", new Page.LocatorOptions().setHasText("Export")).click();
            Download download = page.waitForDownload(() -> page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Evidence bundle")).first().click());
            download.saveAs(file);
            unpack(file);

            page.navigate(home.resolve("verify.html").toUri().toString());
            page.locator("#file").setInputFiles(file);
            assertThat(page.locator("#result")).containsText("It holds");
            assertThat(page.locator("#result")).containsText("The events of " + action + " hold too.");
            Path forged = Files.writeString(home.resolve("forged.zip"),
                    Files.readString(file, ISO_8859_1).replace("\"owner\":\"carol\"",
                            "\"owner\":\"caron\""),
                    ISO_8859_1);
            page.locator("#file").setInputFiles(forged);
            assertThat(page.locator("#result")).containsText("It does not hold");
            assertThat(page.locator("#result")).containsText("the hash chain of " + action + " breaks at event 2");
        }
        String said = python(home.resolve("verify.py"), file);
        assertTrue(said.startsWith("valid: " + key) && said.contains("with " + action + ", 2 events"), said);
        assertTrue(said.contains("no root vouches for its action items"), said);
    }

    private void unpack(Path file) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.write(home.resolve(entry.getName()), zip.readAllBytes());
            }
        }
    }

    private static String python(Path script, Path file) throws IOException, InterruptedException {
        Process python = new ProcessBuilder("python3", script.toString(), file.toString()).redirectErrorStream(true).start();
        String said = new String(python.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, python.waitFor(), said);
        return said;
    }
}
