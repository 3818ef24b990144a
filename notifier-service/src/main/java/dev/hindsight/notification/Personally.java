package dev.hindsight.notification;

import java.util.List;

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

    private final Subscriptions subscriptions;

    public Personally(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Of what is confidential only those are asked who may see all of it. */
    Uni<List<Asked>> asked(SqlConnection transaction, Message message, Filing filing) {
        return subscriptions.to(transaction, message, filing.under().readers()).map(found -> found.stream()
                .filter(subscriber -> filing.isFor(subscriber.person()))
                .map(subscriber -> asked(message, subscriber, filing.isConfidential())).toList());
    }

    private static Asked asked(Message message, Subscriber subscriber, boolean mayHearSecrets) {
        ObjectNode config = EventCodec.JSON.createObjectNode();
        config.putArray("to").add(subscriber.email());
        return new Asked(new Planned.Asking(null, "subscription of " + subscriber.person(), mayHearSecrets,
                subscriber.person()),
                new Match(List.of(message.type()), null, null, null), MAIL, config, null);
    }
}
