package dev.hindsight.incident.read.past;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.incident.read.IncidentProjection;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Makes, from the log, the rows of the past of incidents that were changed before such rows were kept, and all rows of those that
 * were stored by the rules of an earlier version of the desk.
 */
@ApplicationScoped
public class PastRows {

    private static final Logger LOG = Logger.getLogger(PastRows.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final UUID FIRST = new UUID(0, 0);

    private static final String MAKE = """
            insert into incident_past (id, version, number, key, status, severity, severity_rank, environment, services, labels,
                insiders, confidential, began_at, declared_at, updated_at, since, until, brief)
            select id, version, number, key, status, severity, severity_rank, environment, services, labels, insiders,
                confidential, began_at, declared_at, updated_at, since,
                coalesce(lead(since) over (order by version), 'infinity'), brief
            from (select *, max(updated_at) over (order by version) as since from json_to_recordset($1::text::json) as version (
                id uuid, version bigint, number bigint, key text, status text, severity text, severity_rank smallint,
                environment text, services text[], labels text[], insiders text[], confidential boolean, began_at timestamptz,
                declared_at timestamptz, updated_at timestamptz, brief text)) as versions
            on conflict do nothing""";

    private final Pool pool;
    private final EventLog log;
    private final CountDownLatch stopping = new CountDownLatch(1);

    public PastRows(Pool pool, EventLog log) {
        this.pool = pool;
        this.log = log;
    }

    void start(@Observes StartupEvent started) {
        Thread.ofVirtual().name("past-rows").start(this::makeUntilDone);
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
    }

    private void makeUntilDone() {
        try {
            while (!isMade() && !stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("rows of the past are tried again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isMade() {
        try {
            makeAll();
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("rows of the past could not be made: %s", e.toString());
            return false;
        }
    }

    /** Any number of instances may do so at once; blocks until all are made. */
    public void makeAll() {
        List<UUID> without = without(FIRST);
        while (!without.isEmpty()) {
            without.forEach(id -> make(id).await().atMost(PATIENCE));
            without = without(without.getLast());
        }
    }

    private List<UUID> without(UUID after) {
        return StreamSupport.stream(pool.preparedQuery("""
                select id from incident present where id > $1 and (shape < $2 or not exists (select from incident_past past
                    where past.id = present.id and past.version = present.version)) order by id limit 200""")
                .execute(Tuple.of(after, IncidentProjection.SHAPE)).await().atMost(PATIENCE).spliterator(), false)
                .map(row -> row.getUUID("id")).toList();
    }

    /** Whoever changes the incident waits, so that no row of theirs is missed. */
    private Uni<Void> make(UUID id) {
        return pool.withTransaction(transaction -> transaction
                .preparedQuery("select from incident where id = $1 for update").execute(Tuple.of(id))
                .chain(_ -> transaction.preparedQuery("delete from incident_past where id = $1").execute(Tuple.of(id)))
                .chain(_ -> log.load(transaction, id)).chain(history -> store(transaction, history)
                        .chain(() -> log.write(transaction, List.of(IncidentProjection.again(IncidentReader.read(history)))))));
    }

    private static Uni<Void> store(SqlConnection transaction, List<RecordedEvent> history) {
        var rows = new JsonArray();
        IncidentReader.walk(history, (_, state) -> rows.add(row((IncidentView) state.get())));
        return transaction.preparedQuery(MAKE).execute(Tuple.of(rows.encode())).replaceWithVoid();
    }

    private static JsonObject row(IncidentView view) {
        return new JsonObject().put("id", view.id().toString()).put("version", view.version())
                .put("number", IncidentProjection.number(view)).put("key", view.key()).put("status", view.status().toString())
                .put("severity", view.severity().toString()).put("severity_rank", IncidentProjection.rank(view.severity()))
                .put("environment", view.environment()).put("services", new JsonArray(view.services()))
                .put("labels", new JsonArray(view.labels())).put("insiders", new JsonArray(List.copyOf(view.insiders())))
                .put("confidential", view.confidential()).put("began_at", view.began().toString())
                .put("declared_at", view.declaredAt().toString()).put("updated_at", view.updatedAt().toString())
                .put("brief", IncidentProjection.brief(view));
    }
}
