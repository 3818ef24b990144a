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

    Uni<Void> announce(SqlConnection transaction, Message message, boolean confidential) {
        return plan.note(transaction, message).chain(() -> AskedRules.find(transaction, null))
                .chain(rules -> personally.asked(transaction, message, confidential)
                        .map(people -> Stream.concat(rules.stream(), people.stream()).toList()))
                .chain(all -> plan.add(transaction, planner.plan(message, confidential, all)));
    }
}
