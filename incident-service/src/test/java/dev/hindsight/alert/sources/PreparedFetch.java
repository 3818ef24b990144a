package dev.hindsight.alert.sources;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

/** In place of the world outside: answers what a test has prepared, and is away for everything else. */
@Alternative
@Priority(1)
@Singleton
class PreparedFetch implements Fetch {

    private final Map<URI, Answer> prepared = new ConcurrentHashMap<>();

    void prepare(String address, String body) {
        prepared.put(URI.create(address), new Answer(200, body.getBytes(UTF_8)));
    }

    @Override
    public Uni<Answer> get(URI address) {
        Answer answer = prepared.get(address);
        return answer == null ? Uni.createFrom().failure(new IOException("away: " + address)) : Uni.createFrom().item(answer);
    }
}
