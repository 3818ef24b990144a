package dev.hindsight.alert.sources;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import dev.hindsight.eventlog.CallersContext;
import io.smallrye.mutiny.Uni;

/** Over TLS, checked against the host's name; follows no redirect, reads no more than 64 KiB and waits no longer than five seconds. */
@Singleton
class BoundedFetch implements Fetch {

    private static final int MOST_READ = 64 << 10;
    private static final Duration USUAL_DEADLINE = Duration.ofSeconds(5);

    private final Duration deadline;
    private final HttpClient http;

    @Inject
    BoundedFetch() {
        this(USUAL_DEADLINE);
    }

    /** @param deadline for everything, from connecting to the last byte */
    BoundedFetch(Duration deadline) {
        this.deadline = deadline;
        http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(deadline).build();
    }

    @Override
    public Uni<Answer> get(URI address) {
        var request = HttpRequest.newBuilder(address).timeout(deadline).build();
        return Uni.createFrom()
                .completionStage(() -> http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_READ)))
                .ifNoItem().after(deadline).fail().emitOn(CallersContext.here())
                .map(response -> new Answer(response.statusCode(), response.body()));
    }
}
