package dev.hindsight.gateway;

import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** A service that answers with what it was sent; some last path segments make it behave otherwise. */
public final class TellingBackend {

    private static volatile TellingBackend shared;
    private final Vertx vertx;
    private final int port;
    public final AtomicInteger whole = new AtomicInteger();
    public final AtomicInteger streams = new AtomicInteger();
    public final AtomicInteger held = new AtomicInteger();
    private volatile boolean holding;

    private TellingBackend(Vertx vertx) {
        this.vertx = vertx;
        port = vertx.createHttpServer().requestHandler(this::handle).listen(0).toCompletionStage().toCompletableFuture().join()
                .actualPort();
    }

    public static synchronized TellingBackend shared() {
        if (shared == null) {
            shared = new TellingBackend(Vertx.vertx());
        }
        return shared;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** Requests that end in {@code held} are answered byte by byte until this is closed. */
    public Hold hold() {
        holding = true;
        return () -> holding = false;
    }

    /** Lets go when it is closed. */
    public interface Hold extends AutoCloseable {

        @Override
        void close();
    }

    private void handle(HttpServerRequest request) {
        switch (request.path().substring(request.path().lastIndexOf('/') + 1)) {
            case "silent" -> request.resume();
            case "closing" -> request.connection().close();
            case "elsewhere" -> request.response().setStatusCode(201).putHeader("Location", url() + "/api/v1/incidents/INC-1")
                    .putHeader("Link", "<" + url() + "/api/v1/incidents?cursor=x>; rel=\"next\"")
                    .putHeader("Set-Cookie", "inside=1").putHeader("Server", "secret/1")
                    .putHeader("Content-Security-Policy", "default-src *").putHeader("ETag", "\"7\"").end();
            case "unbelieving" -> request.response().setStatusCode(401).end("who are you");
            case "large" -> request.response().end(Buffer.buffer(new byte[3 << 20]));
            case "held" -> hold(request);
            case "stream" -> stream(request);
            default -> tell(request);
        }
    }

    private void hold(HttpServerRequest request) {
        held.incrementAndGet();
        request.response().setChunked(true).write(".");
        vertx.setPeriodic(50, timer -> {
            if (holding) {
                request.response().write(".");
                return;
            }
            vertx.cancelTimer(timer);
            held.decrementAndGet();
            request.response().end();
        });
    }

    private void stream(HttpServerRequest request) {
        streams.incrementAndGet();
        request.connection().closeHandler(_ -> streams.decrementAndGet());
        request.response().setChunked(true).putHeader("Content-Type", "text/event-stream").write("id: 1\ndata: first\n\n");
    }

    private void tell(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            whole.incrementAndGet();
            var headers = new JsonObject();
            request.headers().forEach((name, value) -> headers.put(name.toLowerCase(), value));
            request.response().putHeader("Content-Type", "application/json").end(new JsonObject()
                    .put("method", request.method().name()).put("uri", request.uri()).put("headers", headers)
                    .put("length", body.length()).encode());
        });
    }
}
