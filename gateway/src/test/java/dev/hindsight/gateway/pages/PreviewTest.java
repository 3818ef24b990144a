package dev.hindsight.gateway.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import dev.hindsight.gateway.Browser;
import dev.hindsight.gateway.SmallProvider;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Keeps the pages up with sample data, to look at them: run with {@code -Dpages.preview=<file>}. The file gets the address, and
 * deleting it ends the preview.
 */
@QuarkusTest
@WithTestResource(PagesStack.class)
@EnabledIfSystemProperty(named = "pages.preview", matches = ".+")
class PreviewTest {

    @Test
    void pages_stay_up_until_the_file_is_deleted() throws Exception {
        var file = Path.of(System.getProperty("pages.preview"));
        SmallProvider.shared().next("bob", "responder");
        Files.writeString(file, Browser.home().toString());
        Awaitility.await().atMost(Duration.ofHours(4)).pollInterval(Duration.ofSeconds(1)).until(() -> !Files.exists(file));
    }
}
