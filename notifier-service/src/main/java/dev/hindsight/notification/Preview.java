package dev.hindsight.notification;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.delivery.ChannelSettings;
import dev.hindsight.delivery.Channels;
import dev.hindsight.delivery.ConfiguredChannel;
import dev.hindsight.delivery.Message;
import dev.hindsight.delivery.Plan;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.manners.Caller;
import dev.hindsight.rule.Rule;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** Runs a rule over the events that are remembered. */
@ApplicationScoped
public class Preview {

    private static final int LOOKED_AT = 500;

    private final Pool pool;
    private final Channels channels;

    public Preview(Pool pool, Channels channels) {
        this.pool = pool;
        this.channels = channels;
    }

    @WithSession
    Uni<PreviewResource.Seen> run(UUID id, Caller caller) {
        return Rule.<@Nullable Rule>findById(id).onItem().ifNull()
                .failWith(() -> new Rejected("no-such-rule", "There is no rule " + id + "."))
                .chain(rule -> recipients(rule).chain(recipients -> remembered(caller)
                        .map(messages -> new PreviewResource.Seen(messages.size(), messages.stream()
                                .filter(rule.match::covers).map(message -> told(message, recipients)).toList()))));
    }

    private Uni<List<String>> recipients(Rule rule) {
        return ConfiguredChannel.<ConfiguredChannel>find("id in ?1 and not deleted", List.of(rule.channels)).list()
                .map(found -> found.stream().flatMap(channel -> channels.ofType(channel.type).orElseThrow()
                        .recipients(ChannelSettings.parse(channel.config)).stream()).distinct().toList());
    }

    private Uni<List<Message>> remembered(Caller caller) {
        return pool.preparedQuery("""
                select e.message from noted_event e
                left join known_incident k on k.id = (e.message::json -> 'incident' ->> 'id')::uuid
                where e.type <> 'channel.test' and ($1 or k.confidential is not true or $2 = any (k.readers))
                order by e.at desc limit $3""").execute(Tuple.of(caller.isAdmin(), caller.name(), LOOKED_AT))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(row -> Plan.read(row.getString("message")))
                        .toList());
    }

    private static PreviewResource.Told told(Message message, List<String> recipients) {
        return new PreviewResource.Told(message.event(), message.type(), message.at(),
                message.incident() == null ? null : message.incident().key(),
                message.actionItem() == null ? null : message.actionItem().key(), message.headline(), recipients);
    }
}
