package dev.hindsight.notification;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import dev.hindsight.delivery.Message;
import dev.hindsight.delivery.Plan;
import dev.hindsight.delivery.Planned;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.manners.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;

/** Plans the events that are remembered as if they came now, for one rule, and writes nothing down. */
@ApplicationScoped
public class Preview {

    private static final Logger LOG = Logger.getLogger(Preview.class);
    private static final int LOOKED_AT = 500;

    private final Pool pool;
    private final Planner planner;

    public Preview(Pool pool, Planner planner) {
        this.pool = pool;
        this.planner = planner;
    }

    /** @param confidential whether its incident is, now, or the other one that it names */
    private record Remembered(Message message, boolean confidential) {}

    /** @return fails with {@code no-such-rule} */
    Uni<PreviewResource.Seen> run(UUID rule, Caller caller) {
        return AskedRules.find(pool, rule).invoke(asked -> {
            if (asked.stream().noneMatch(one -> rule.equals(one.rule().id()))) {
                throw new Rejected("no-such-rule", "There is no rule " + rule + ".");
            }
        }).chain(asked -> remembered(caller).map(all -> new PreviewResource.Seen(all.size(), all.stream()
                .map(one -> told(one.message(), planner.plan(one.message(), one.confidential(), asked).stream()
                        .filter(line -> isOf(rule, line)).toList()))
                .filter(told -> !told.recipients().isEmpty() || !told.leftOut().isEmpty()).toList())));
    }

    private Uni<List<Remembered>> remembered(Caller caller) {
        return pool.preparedQuery("""
                select e.message, k.secret as confidential from noted_event e, lateral (
                    select count(*) > 0 as secret, bool_and($2 = any (k.readers)) as mine from known_incident k
                    where k.confidential and k.id in ((e.message::json -> 'incident' ->> 'id')::uuid, e.about)) k
                where e.type <> 'channel.test' and ($1 or k.mine is not false)
                order by e.at desc limit $3""").execute(Tuple.of(caller.isAdmin(), caller.name(), LOOKED_AT))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).flatMap(Preview::read).toList());
    }

    private static Stream<Remembered> read(Row row) {
        try {
            return Stream.of(new Remembered(Plan.read(row.getString("message")), row.getBoolean("confidential")));
        } catch (IllegalStateException e) {
            LOG.warnf("left out of a preview: %s", e.getMessage());
            return Stream.empty();
        }
    }

    private static boolean isOf(UUID rule, Planned line) {
        return line.rule() != null && rule.equals(line.rule().id());
    }

    private static PreviewResource.Told told(Message message, List<Planned> lines) {
        return new PreviewResource.Told(message.event(), message.type(), message.at(),
                message.incident() == null ? null : message.incident().key(),
                message.actionItem() == null ? null : message.actionItem().key(), message.headline(),
                lines.stream().filter(line -> line.reason() == null).map(Planned::recipient).toList(),
                lines.stream().filter(line -> line.reason() != null).map(line -> new PreviewResource.LeftOut(line.recipient(),
                        Objects.requireNonNull(line.reason()))).toList());
    }
}
