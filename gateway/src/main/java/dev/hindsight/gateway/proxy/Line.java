package dev.hindsight.gateway.proxy;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/**
 * The connections to one service, with a bound on how many are in use: a service that is slow must not take the gateway with it.
 */
final class Line {

    private final Backend service;
    private final URI place;
    private final HttpClient client;
    private final AtomicInteger free;
    private final @Nullable Duration silence;

    /** @param silence how long the service may say nothing; null for streams */
    Line(Backend service, URI place, HttpClient client, int concurrency, @Nullable Duration silence) {
        this.service = service;
        this.place = place;
        this.client = client;
        this.free = new AtomicInteger(concurrency);
        this.silence = silence;
    }

    Backend service() {
        return service;
    }

    HttpClient client() {
        return client;
    }

    /** As the service itself writes it into {@code Location}: {@code http://10.0.0.7:8081}. */
    String origin() {
        return place.getScheme() + "://" + place.getAuthority();
    }

    boolean take() {
        if (free.decrementAndGet() >= 0) {
            return true;
        }
        free.incrementAndGet();
        return false;
    }

    void giveBack() {
        free.incrementAndGet();
    }

    RequestOptions request(HttpMethod method, String pathAndQuery) {
        boolean secure = "https".equals(place.getScheme());
        int port = place.getPort() > 0 ? place.getPort() : secure ? 443 : 80;
        var request = new RequestOptions().setMethod(method).setHost(place.getHost()).setPort(port).setSsl(secure)
                .setURI(pathAndQuery);
        return silence == null ? request : request.setIdleTimeout(silence.toMillis());
    }
}
