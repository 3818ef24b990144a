package dev.hindsight.bench.append;

import java.math.BigInteger;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import dev.hindsight.eventlog.AppendLimits;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.HashChain;
import dev.hindsight.eventlog.NewEvent;
import dev.hindsight.eventlog.RelayBell;
import dev.hindsight.eventlog.StreamHead;
import dev.hindsight.local.Root;
import dev.hindsight.local.part.PostgresPart;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;

/** Our side: each client seals one event on the head of its own stream, appends it, and waits until it is on disk. */
final class Appends implements AutoCloseable {

    static final String DATA = """
            {"from":"minor","reason":"Checkout answers with errors for one customer in five, and it spreads to the second \
            region since the deployment of this morning","to":"critical"}""";
    private static final NewEvent EVENT = new NewEvent("hindsight.incident.severity-changed.v1", DATA);

    private final Vertx vertx = Vertx.vertx();
    private final Pool pool;
    private final EventLog log;
    private final int clients;

    Appends(PostgresPart postgres, int clients) throws Exception {
        this.clients = clients;
        try (var connection = postgres.connect("postgres"); var statement = connection.createStatement()) {
            statement.execute("create schema incident; set search_path = incident");
            statement.execute(Files.readString(
                    Root.path("event-log/src/main/resources/db/event-log/V1.0.0__event_log.sql")));
        }
        var options = new PgConnectOptions().setHost("127.0.0.1").setPort(postgres.port()).setDatabase(PostgresPart.DATABASE)
                .setUser("postgres").setPassword("bench").setCachePreparedStatements(true)
                .addProperty("search_path", "incident");
        pool = Pool.newInstance(PgBuilder.pool().with(new PoolOptions().setMaxSize(16)).connectingTo(options).using(vertx)
                .build());
        log = new EventLog(pool, new RelayBell(), new Plenty());
    }

    double perSecond(Duration length) {
        long begun = System.nanoTime();
        long end = begun + length.toNanos();
        var done = new AtomicLong();
        var streams = IntStream.range(0, clients).mapToObj(_ -> client(UUID.randomUUID(), end, done)).toList();
        Uni.join().all(streams).andFailFast().await().atMost(length.plusSeconds(60));
        return done.get() * 1e9 / (System.nanoTime() - begun);
    }

    private Uni<StreamHead> client(UUID stream, long end, AtomicLong done) {
        var client = new Client(StreamHead.unborn(stream, "INC-142"));
        return Uni.createFrom().deferred(() -> client.append(log)).invoke(done::incrementAndGet).repeat()
                .whilst(_ -> System.nanoTime() < end).collect().last();
    }

    /** More than 64 clients can fill: the bench measures appends, not refusals. */
    private record Plenty() implements AppendLimits {
        @Override
        public int events() {
            return 100_000;
        }

        @Override
        public MemorySize bytes() {
            return new MemorySize(BigInteger.valueOf(256 << 20));
        }

        @Override
        public Duration patience() {
            return Duration.ofMinutes(1);
        }
    }

    private static final class Client {
        private StreamHead head;

        Client(StreamHead head) {
            this.head = head;
        }

        Uni<StreamHead> append(EventLog log) {
            var events = HashChain.seal(head, List.of(EVENT), "alice", Instant.now());
            return log.append(events, List.of()).map(_ -> head = events.getLast().head());
        }
    }

    @Override
    public void close() {
        pool.close().await().atMost(Duration.ofSeconds(5));
        vertx.close();
    }
}
