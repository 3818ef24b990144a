package dev.hindsight.notification;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.delivery.Message;
import dev.hindsight.delivery.Planned;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.rule.Match;
import dev.hindsight.subscription.Subscriptions;
import dev.hindsight.subscription.Subscriptions.Subscriber;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** What people have asked for themselves, as if each had a rule for this one message. */
@ApplicationScoped
public class Personally {

    private static final Planned.Over MAIL = new Planned.Over(Subscriptions.CHANNEL, "personal mail", "email");

    private final KnownIncidents incidents;
    private final Subscriptions subscriptions;

    public Personally(KnownIncidents incidents, Subscriptions subscriptions) {
        this.incidents = incidents;
        this.subscriptions = subscriptions;
    }

    /** @param confidential then it is for those who have a part in the incident that the message names, if that is the secret */
    Uni<List<Asked>> asked(SqlConnection transaction, Message message, boolean confidential) {
        Message.Incident incident = message.incident();
        if (incident == null) {
            return Uni.createFrom().<List<Asked>>item(List.of());
        }
        return incidents.find(transaction, incident.id()).chain(known -> {
            List<String> people = known.map(KnownIncident::readers).orElse(List.of());
            if (confidential && !isSecret(known)) {
                return Uni.createFrom().<List<Asked>>item(List.of());
            }
            return subscriptions.to(transaction, message, confidential, people).map(found -> found.stream()
                    .map(subscriber -> asked(message, subscriber, people.contains(subscriber.person()))).toList());
        });
    }

    private static boolean isSecret(Optional<KnownIncident> known) {
        return known.map(incident -> incident.state().confidential()).orElse(false);
    }

    private static Asked asked(Message message, Subscriber subscriber, boolean mayHearSecrets) {
        ObjectNode config = EventCodec.JSON.createObjectNode();
        config.putArray("to").add(subscriber.email());
        return new Asked(new Planned.Asking(null, "subscription of " + subscriber.person(), mayHearSecrets),
                new Match(List.of(message.type()), null, null, null), MAIL, config, null);
    }
}
