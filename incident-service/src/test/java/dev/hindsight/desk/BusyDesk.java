package dev.hindsight.desk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import dev.hindsight.local.RealParts;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.response.Response;

/** A service with short queues, a database that can be blocked, and many who ask at once. */
public final class BusyDesk implements QuarkusTestProfile {

    public static final int CONNECTIONS = 8;
    public static final int QUEUE = 12;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.datasource.reactive.max-size", Integer.toString(CONNECTIONS), "hindsight.database.queue.length",
                Integer.toString(QUEUE), "hindsight.log.queue.events", Integer.toString(QUEUE), "hindsight.log.queue.patience",
                "5m", "hindsight.database.queue.patience", "5m");
    }

    /** Nobody writes to the table until the connection is closed; everybody can read it. */
    public static Connection blocked(String table) throws SQLException {
        Connection connection = RealParts.shared().postgres().connect("incident");
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in exclusive mode");
        }
        return connection;
    }

    /** Sends all of them at once. */
    public static List<CompletableFuture<Response>> send(int count, IntFunction<Callable<Response>> requests) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var sent = IntStream.range(0, count).mapToObj(i -> CompletableFuture.supplyAsync(() -> {
            try {
                return requests.apply(i).call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        }, threads)).toList();
        threads.shutdown();
        return sent;
    }
}
