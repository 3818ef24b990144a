package dev.hindsight.notification;

import static dev.hindsight.stage.People.carol;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import dev.hindsight.stage.Feed;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Mailbox;
import dev.hindsight.stage.Setup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class MainPathTest {

    @Test
    void a_declared_incident_becomes_a_mail_and_a_line_of_the_ledger() throws Exception {
        try (var mailbox = Mailbox.open()) {
            String key = Setup.key();
            String to = key + "@corp.example";
            Setup.rule(key, List.of(Setup.email(to)));

            Feed.declare(key, ",\"summary\":\"Every third payment is refused.\"");

            MimeMessage mail = mailbox.await(to, 1).getFirst();
            assertEquals("[" + key + "] Checkout fails for cards <Visa> & others", mail.getSubject());
            var parts = (MimeMultipart) mail.getContent();
            String text = parts.getBodyPart(0).getContent().toString();
            assertTrue(text.contains("Incident declared") && text.contains("Every third payment is refused.")
                    && text.contains("https://desk.example/incidents/" + key) && text.contains("*** PRODUCTION ***"), text);
            Awaitility.await().untilAsserted(() -> carol().get("/api/v1/deliveries?incident=" + key).then().statusCode(200)
                    .body("items", hasSize(1)).body("items[0].outcome", equalTo("sent"))
                    .body("items[0].messageId", equalTo(mail.getMessageID())).body("items[0].attempts", hasSize(1))
                    .body("items[0].attempts[0].code", equalTo(250)).body("items[0].sentAt", notNullValue()));
        }
    }
}
