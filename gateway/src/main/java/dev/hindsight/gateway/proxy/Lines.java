package dev.hindsight.gateway.proxy;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;

/** One line to each service for questions, and one for streams, so that open streams do not use up what questions need. */
@ApplicationScoped
class Lines {

    private static final int KEEP_ALIVE_SECONDS = 20;

    private final Map<Backend, Line> questions = new EnumMap<>(Backend.class);
    private final Map<Backend, Line> streams = new EnumMap<>(Backend.class);

    Lines(Vertx vertx, UpstreamConfig config) {
        for (Backend service : Backend.values()) {
            questions.put(service, line(vertx, config, service, config.concurrency(), config.idleTimeout()));
            streams.put(service, line(vertx, config, service, config.streams(), null));
        }
    }

    Line questions(Backend service) {
        return Objects.requireNonNull(questions.get(service));
    }

    Line streams(Backend service) {
        return Objects.requireNonNull(streams.get(service));
    }

    private static Line line(Vertx vertx, UpstreamConfig config, Backend service, int concurrency,
            @Nullable Duration silence) {
        var options = new HttpClientOptions().setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxPoolSize(concurrency).setKeepAliveTimeout(KEEP_ALIVE_SECONDS).setTcpNoDelay(true)
                .setDecompressionSupported(false);
        return new Line(service, config.of(service).url(), vertx.createHttpClient(options), concurrency, silence);
    }
}
