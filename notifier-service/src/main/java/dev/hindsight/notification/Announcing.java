package dev.hindsight.notification;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.delivery.Message;
import dev.hindsight.delivery.Plan;
import io.smallrye.mutiny.Uni;
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

    Uni<Void> announce(SqlConnection transaction, Message message, Filing filing) {
        return plan.note(transaction, message, filing.other()).chain(() -> AskedRules.find(transaction, null))
                .chain(rules -> personally.asked(transaction, message, filing)
                        .map(people -> Stream.concat(rules.stream(), people.stream()).toList()))
                .chain(all -> plan.add(transaction, planner.plan(message, filing.isConfidential(), all)));
    }
}
