package dev.hindsight.delivery.email;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.delivery.Cause;
import dev.hindsight.delivery.Links;
import dev.hindsight.delivery.Message;
import dev.hindsight.local.RealStack;
import dev.hindsight.stage.MailAddressOfTests;
import dev.hindsight.stage.Messages;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** Mails about what somebody wrote in Markdown. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "notifier"))
@QuarkusTestResource(MailAddressOfTests.class)
class WrittenMailTest {

    @Inject
    Links links;

    @Test
    void an_update_is_rendered_in_html_and_readable_as_text() {
        for (String audience : new String[]{"public", "technical"}) {
            MailView view = MailView.of(Messages.posted(audience,
                    "Cards are **slow**, see [the page](https://status.example.com/1).\n\n- one\n- <script>two</script>"),
                    Cause.RULE, links);
            String html = MailTemplates.html(view).render();
            assertTrue(html.contains("<strong>slow</strong>") && html.contains("<li>one</li>"), html);
            assertTrue(html.contains("href=\"https://status.example.com/1\">the page</a>"), html);
            assertFalse(html.contains("<script>") || html.contains("**"), html);
            String text = MailTemplates.text(view).render();
            assertTrue(text.contains("Cards are slow, see the page (https://status.example.com/1).\n- one\n"), text);
        }
    }

    @Test
    void people_outside_do_not_hear_who_wrote_it_nor_where_it_is_set() {
        MailView view = MailView.of(Messages.posted("public", "Cards are slow."), Cause.RULE, links);
        for (String part : new String[]{MailTemplates.html(view).render(), MailTemplates.text(view).render()}) {
            assertFalse(part.contains("the incident team") || part.contains(", by") || part.contains("sent to whom")
                    || part.contains(links.home()), part);
            assertTrue(part.contains("UTC"), part);
        }
        String inside = MailTemplates.text(MailView.of(Messages.posted("technical", "Cards are slow."), Cause.RULE, links))
                .render();
        assertTrue(inside.contains(", by the incident team") && inside.contains("What was sent to whom: " + links.ledger()),
                inside);
    }

    @Test
    void it_says_why_it_came() {
        Map.of(Cause.RULE, "a rule in Hindsight names your address", Cause.SUBSCRIPTION, "you subscribed to it in Hindsight",
                Cause.TEST, "somebody tests whether mail from Hindsight reaches you").forEach((cause, words) -> {
                    MailView view = MailView.of(Messages.declared(), cause, links);
                    assertTrue(MailTemplates.html(view).render().contains("You get this because " + words));
                    assertTrue(MailTemplates.text(view).render().contains("You get this because " + words));
                });
    }

    @Test
    void lines_of_our_own_are_no_markdown() {
        Message message = Messages.about("incident.severity-changed", "production", "severity minor → major",
                "Reason: 2 * 3 * <b> and **so** on", null);
        MailView view = MailView.of(message, Cause.RULE, links);
        assertTrue(MailTemplates.html(view).render().contains("Reason: 2 * 3 * &lt;b&gt; and **so** on"));
        assertTrue(MailTemplates.text(view).render().contains("Reason: 2 * 3 * <b> and **so** on"));
    }
}
