package dev.hindsight.delivery.email;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.delivery.Channel;
import dev.hindsight.delivery.ConfigReader;
import dev.hindsight.delivery.InvalidConfig;
import dev.hindsight.delivery.Links;
import dev.hindsight.delivery.Message;
import dev.hindsight.delivery.Outcome;
import dev.hindsight.delivery.Outgoing;
import dev.hindsight.manners.Problem;
import io.quarkus.mailer.Mail;
import io.smallrye.mutiny.Uni;

/** Mail to one or more addresses, each its own delivery with a Message-ID that stays over all attempts. */
@ApplicationScoped
public class EmailChannel implements Channel {

    private static final int MOST_RECIPIENTS = 100;

    private final MailServer server;
    private final Links links;
    private final MailAddress sender;

    public EmailChannel(MailServer server, Links links, MailConfig config) {
        this.server = server;
        this.links = links;
        this.sender = MailAddress.parse(config.from())
                .orElseThrow(() -> new IllegalArgumentException("HINDSIGHT_MAIL_FROM is not a mail address"));
    }

    @Override
    public String type() {
        return "email";
    }

    @Override
    public Set<String> secretKeys() {
        return Set.of();
    }

    @Override
    public ObjectNode accept(ObjectNode sent) {
        EmailConfig wanted = ConfigReader.read(sent, EmailConfig.class);
        List<@Nullable String> to = wanted.to() == null ? List.of() : wanted.to();
        var errors = new ArrayList<Problem.FieldError>();
        if (to.isEmpty() || to.size() > MOST_RECIPIENTS) {
            errors.add(new Problem.FieldError("#/config/to", "must name 1 to " + MOST_RECIPIENTS + " addresses"));
        }
        ObjectNode accepted = sent.objectNode();
        ArrayNode addresses = accepted.putArray("to");
        for (int i = 0; i < to.size(); i++) {
            read(to.get(i), "#/config/to/" + i, errors, addresses);
        }
        if (wanted.from() != null) {
            read(wanted.from(), "#/config/from", errors, sent.arrayNode());
            accepted.put("from", wanted.from().strip());
        }
        if (!errors.isEmpty()) {
            throw new InvalidConfig(errors);
        }
        return accepted;
    }

    @Override
    public List<String> recipients(ObjectNode config) {
        var found = new ArrayList<String>();
        config.withArray("to").forEach(address -> found.add(address.textValue()));
        return found.stream().distinct().toList();
    }

    /** The address alone; hardly any mail server minds capital letters. */
    @Override
    public String place(ObjectNode config, String recipient) {
        return MailAddress.parse(recipient).map(MailAddress::address).orElse(recipient).toLowerCase(Locale.ROOT);
    }

    @Override
    public int room() {
        return server.room();
    }

    @Override
    public String messageId(UUID delivery, Message message) {
        String about = message.incident() == null || message.isPublic()
                ? "hindsight"
                : message.incident().key().toLowerCase(Locale.ROOT);
        return "<" + about + "." + delivery + "@" + sender.host() + ">";
    }

    @Override
    public Uni<Outcome> deliver(Outgoing outgoing) {
        MailView view = MailView.of(outgoing.message(), outgoing.cause(), links);
        Message message = view.message();
        String subject = MailHeaders.subject(message);
        String text = MailTemplates.text(view).render();
        Mail mail = Mail.withText(outgoing.recipient(), EncodedWords.of(subject), text)
                .setHtml(MailTemplates.html(view).render())
                .setFrom(outgoing.config().path("from").asText(sender.whole()));
        MailHeaders.of(message, outgoing.messageId(), sender.host()).forEach(mail::addHeader);
        return server.send(mail).<Outcome>map(_ -> new Outcome.Sent(SmtpFailure.ACCEPTED, "", subject, text))
                .onFailure().recoverWithItem(SmtpFailure::outcome);
    }

    private static void read(@Nullable String text, String pointer, List<Problem.FieldError> errors, ArrayNode into) {
        MailAddress.parse(text == null ? "" : text).ifPresentOrElse(good -> into.add(good.address()),
                () -> errors.add(new Problem.FieldError(pointer, "is not a mail address")));
    }
}
