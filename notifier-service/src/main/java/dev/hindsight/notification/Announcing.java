package dev.hindsight.notification;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.delivery.ChannelSettings;
import dev.hindsight.delivery.Message;
import dev.hindsight.delivery.Plan;
import dev.hindsight.delivery.Planned;
import dev.hindsight.rule.MatchColumn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** Asks the rules, and people for themselves, and writes the plan, inside the transaction that remembers the event. */
@ApplicationScoped
public class Announcing {

    private final Planner planner;
    private final Plan plan;
    private final Personally personally;

    public Announcing(Planner planner, Plan plan, Personally personally) {
        this.planner = planner;
        this.plan = plan;
        this.personally = personally;
    }

    Uni<Void> announce(SqlConnection transaction, Message message, boolean confidential) {
        return plan.note(transaction, message).chain(() -> asked(transaction))
                .chain(rules -> personally.asked(transaction, message, confidential)
                        .map(people -> Stream.concat(rules.stream(), people.stream()).toList()))
                .chain(all -> plan.add(transaction, planner.plan(message, confidential, all)));
    }

    private static Uni<List<Asked>> asked(SqlConnection transaction) {
        return transaction.preparedQuery("""
                select r.id, r.name, r.match, r.allow_confidential, c.id as channel, c.name as channel_name, c.type, c.config,
                    c.enabled, c.disabled_reason
                from rule r join channel c on c.id = any (r.channels)
                where r.enabled and not c.deleted order by r.id, c.id""").execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(Announcing::read).toList());
    }

    private static Asked read(Row row) {
        return new Asked(new Planned.Asking(row.getUUID("id"), row.getString("name"), row.getBoolean("allow_confidential")),
                MatchColumn.read(row.getString("match")),
                new Planned.Over(row.getUUID("channel"), row.getString("channel_name"), row.getString("type")),
                ChannelSettings.parse(row.getString("config")), row.getBoolean("enabled")
                        ? null
                        : Objects.requireNonNullElse(row.getString("disabled_reason"), "by an administrator"));
    }
}
