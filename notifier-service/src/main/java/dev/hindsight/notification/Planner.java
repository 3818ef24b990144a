package dev.hindsight.notification;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.delivery.Channel;
import dev.hindsight.delivery.Channels;
import dev.hindsight.delivery.Message;
import dev.hindsight.delivery.Planned;
import dev.hindsight.eventlog.EventId;

/**
 * Decides who is to hear of a message and who is left out, and why. Who is reached by two rules hears it once: the other line says
 * which rule tells it. That is one that may tell secrets if there is one, for the incident may become confidential before it is told.
 */
@ApplicationScoped
public class Planner {

    private final Channels channels;

    public Planner(Channels channels) {
        this.channels = channels;
    }

    /** A place that a message reaches, whichever channel leads there. */
    private record Place(String type, String where) {}

    List<Planned> plan(Message message, boolean confidential, List<Asked> all) {
        var lines = new ArrayList<Planned>();
        Map<Place, String> told = new HashMap<>();
        for (Asked asked : all.stream().sorted(comparing(asked -> !asked.rule().allowConfidential())).toList()) {
            if (asked.match().covers(message)) {
                channels.ofType(asked.channel().type()).ifPresentOrElse(
                        channel -> channel.recipients(asked.config()).forEach(
                                recipient -> lines.add(line(message, asked, channel, recipient, confidential, told))),
                        () -> lines.add(unknown(message, asked)));
            }
        }
        return lines;
    }

    /** Of a channel that a later version has set up nobody knows whom it reaches; its name stands for them. */
    private static Planned unknown(Message message, Asked asked) {
        UUID id = EventId.next();
        return new Planned(id, message, asked.rule(), asked.channel(), asked.channel().name(), id.toString(), "suppressed",
                "this version knows no channel of type " + asked.channel().type());
    }

    private static Planned line(Message message, Asked asked, Channel channel, String recipient, boolean confidential,
            Map<Place, String> told) {
        UUID id = EventId.next();
        String messageId = channel.messageId(id, message);
        String suppressed = suppressed(asked, confidential);
        if (suppressed != null) {
            return new Planned(id, message, asked.rule(), asked.channel(), recipient, messageId, "suppressed", suppressed);
        }
        var place = new Place(channel.type(), channel.place(asked.config(), recipient));
        String earlier = told.putIfAbsent(place, teller(asked.rule()));
        return earlier == null
                ? new Planned(id, message, asked.rule(), asked.channel(), recipient, messageId, "pending", null)
                : new Planned(id, message, asked.rule(), asked.channel(), recipient, messageId, "deduplicated",
                        earlier + " tells the same");
    }

    private static String teller(Planned.Asking rule) {
        return rule.id() == null ? "the " + rule.name() : "rule “" + rule.name() + "”";
    }

    private static @Nullable String suppressed(Asked asked, boolean confidential) {
        if (confidential && !asked.rule().allowConfidential()) {
            return "the incident is confidential";
        }
        return asked.off() == null ? null : "the channel is switched off: " + asked.off();
    }
}
