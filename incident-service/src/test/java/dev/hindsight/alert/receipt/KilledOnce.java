package dev.hindsight.alert.receipt;

import java.util.UUID;

import io.vertx.mutiny.sqlclient.Pool;

/** What a kill does before the commit: all was written, nothing stays; and only to the first who comes. A sequence survives a rollback. */
record KilledOnce(Pool pool, String sequence) {

    /** @param condition on the row of the receipt, {@code old} and {@code new} */
    static KilledOnce when(String condition, Pool pool) {
        String name = "killed_once_" + UUID.randomUUID().toString().replace('-', '_');
        pool.query("""
                create sequence %1$s;
                create function %1$s() returns trigger language plpgsql as $$
                begin
                    if nextval('%1$s') = 1 then raise exception 'killed'; end if;
                    return new;
                end $$;
                create trigger %1$s before update on receipt for each row when (%2$s) execute function %1$s();
                """.formatted(name, condition)).execute().await().indefinitely();
        return new KilledOnce(pool, name);
    }

    /** How often somebody came as far as that. */
    long tries() {
        return pool.query("select last_value from " + sequence).execute().await().indefinitely().iterator().next().getLong(0);
    }
}
