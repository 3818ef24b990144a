package dev.hindsight.stage;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.awaitility.Awaitility;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerResponse;

/** A real HTTP server that takes webhooks and behaves as it is told. */
public final class Receiver implements AutoCloseable {

    /** One request as it came. */
    public record Taken(MultiMap headers, String path, String body) {
        public String id() {
            return headers.get("webhook-id");
        }
    }

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private volatile Consumer<HttpServerResponse> answer = response -> response.setStatusCode(204).end();

    public Receiver() {
        this(new HttpServerOptions());
    }

    public Receiver(HttpServerOptions options) {
        server = vertx.createHttpServer(options.setHost("127.0.0.1").setPort(0)).requestHandler(request -> request.body()
                .onSuccess(body -> {
                    taken.add(new Taken(MultiMap.caseInsensitiveMultiMap().addAll(request.headers()), request.path(),
                            body.toString()));
                    answer.accept(request.response());
                }));
        server.listen().toCompletionStage().toCompletableFuture().join();
    }

    public int port() {
        return server.actualPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port() + "/hook";
    }

    public void answers(Consumer<HttpServerResponse> with) {
        answer = with;
    }

    public void answers(int status) {
        answers(response -> response.setStatusCode(status).end("status " + status));
    }

    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** Waits until there are this many. */
    public List<Taken> await(int count) {
        Awaitility.await("webhooks").atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50))
                .until(() -> taken.size() >= count);
        return taken();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
