package dev.hindsight.eventlog;

import java.util.List;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;

/** The pool as Quarkus configures it, with the bound on who may wait that its configuration has no word for. */
@Singleton
public class BoundedPool implements PgPoolCreator {

    private final PoolLimits limits;

    public BoundedPool(PoolLimits limits) {
        this.limits = limits;
    }

    @Override
    public Pool create(Input input) {
        var options = input.poolOptions().setMaxWaitQueueSize(limits.length())
                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS).setConnectionTimeout((int) limits.patience().toMillis());
        return PgBuilder.pool().with(options).connectingTo(List.copyOf(input.pgConnectOptionsList())).using(input.vertx())
                .build();
    }
}
