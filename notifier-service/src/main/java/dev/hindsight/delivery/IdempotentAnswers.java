package dev.hindsight.delivery;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.IdempotentRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;

/** Stores another answer for a repeated request than the first one gets: a secret is shown once and kept nowhere in the clear. */
@ApplicationScoped
public class IdempotentAnswers {

    private final IdempotentRequest request;
    private final EventLog log;
    private final Pool pool;

    public IdempotentAnswers(IdempotentRequest request, EventLog log, Pool pool) {
        this.request = request;
        this.log = log;
        this.pool = pool;
    }

    Uni<Void> store(Answer answer) {
        var rows = request.remember(answer);
        return rows.isEmpty() ? Uni.createFrom().voidItem() : pool.withTransaction(c -> log.write(c, rows));
    }
}
