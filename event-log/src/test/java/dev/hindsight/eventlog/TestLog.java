package dev.hindsight.eventlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import dev.hindsight.local.RealParts;
import dev.hindsight.local.Root;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;

/** A log of its own for one test: a fresh schema in the real PostgreSQL, and a topic nobody else uses. */
final class TestLog implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();
    static final Vertx VERTX = Vertx.vertx();
    static final Duration PATIENCE = Duration.ofSeconds(30);

    final String schema = "log_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
    final String topic = "hindsight.test-" + schema.replace('_', '-') + ".v1";
    final Pool pool;
    final RelayBell bell = new RelayBell();
    final EventLog log;

    TestLog() {
        sql("create schema " + schema);
        migrations().forEach(this::sql);
        pool = pool(RealParts.shared().postgres().port(), schema, 8);
        log = new EventLog(pool, bell, TestLimits.PLENTY);
    }

    int port() {
        return RealParts.shared().postgres().port();
    }

    static Pool pool(int port, String schema, int size) {
        return pool(port, schema, size, PoolOptions.DEFAULT_MAX_WAIT_QUEUE_SIZE);
    }

    /** @param queue how many may wait for a connection */
    static Pool pool(int port, String schema, int size, int queue) {
        var options = new PgConnectOptions().setHost("127.0.0.1").setPort(port).setDatabase("hindsight").setUser("postgres")
                .setPassword("test").setCachePreparedStatements(true).addProperty("search_path", schema);
        return Pool.newInstance(PgBuilder.pool().with(new PoolOptions().setMaxSize(size).setMaxWaitQueueSize(queue))
                .connectingTo(options).using(VERTX).build());
    }

    private static List<String> migrations() {
        try (var files = Files.list(Root.path("event-log/src/main/resources/db/event-log"))) {
            var found = new ArrayList<String>();
            for (Path file : files.sorted().toList()) {
                found.add(Files.readString(file));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T await(Uni<T> work) {
        return work.await().atMost(PATIENCE);
    }

    static Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", RealParts.shared().kafka().bootstrapServers());
    }

    static StreamHead unborn() {
        return StreamHead.unborn(UUID.randomUUID(), "INC-1");
    }

    static List<RecordedEvent> noted(StreamHead head, String... texts) {
        var events = java.util.Arrays.stream(texts).map(text -> new NewEvent("hindsight.test.noted.v1",
                "{\"text\":\"" + text + "\"}")).toList();
        return HashChain.seal(head, events, "alice", Instant.now());
    }

    /** {@code count} streams with one event each. */
    void appendSome(int count) {
        await(Uni.join().all(IntStream.range(0, count).mapToObj(i -> log.append(noted(unborn(), "some " + i), List.of()))
                .toList()).andFailFast());
    }

    Connection connect() {
        try {
            var connection = RealParts.shared().postgres().connect("postgres");
            try (var statement = connection.createStatement()) {
                statement.execute("set search_path = " + schema);
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs it past our code, as somebody with a database shell would. */
    int sql(String text) {
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute(text);
            return statement.getUpdateCount();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String query) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        await(pool.close());
        sql("drop schema " + schema + " cascade");
    }
}
