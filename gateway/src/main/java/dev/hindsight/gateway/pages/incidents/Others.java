package dev.hindsight.gateway.pages.incidents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.proxy.Backend;
import io.smallrye.mutiny.Uni;

/** The incidents that one has to do with, as far as whoever asks may see them. */
@ApplicationScoped
class Others {

    /** Whoever ties more together reads the rest by their keys. */
    private static final int MOST = 12;
    private static final String KEY = "INC-[0-9]{1,18}";

    private final ServiceClient services;

    Others(ServiceClient services) {
        this.services = services;
    }

    /** By their keys, without those that cannot be had. */
    Uni<Map<String, Incident>> of(Incident incident) {
        var keys = Stream.of(Stream.ofNullable(incident.mergedInto()), incident.links().stream().map(Link::incident),
                incident.merged().stream()).flatMap(each -> each).distinct().limit(MOST).toList();
        if (keys.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var asked = keys.stream().map(this::find).toList();
        return Uni.join().all(asked).andFailFast().map(Others::byKey);
    }

    /** Empty where there is none, or none to be seen. */
    Uni<Optional<Incident>> find(String key) {
        return key.matches(KEY)
                ? services.get(Backend.INCIDENT, "/api/v1/incidents/" + key, Incident.class).map(Optional::of)
                        .onFailure(PageFailure.class).recoverWithItem(Optional.empty())
                : Uni.createFrom().item(Optional.empty());
    }

    private static Map<String, Incident> byKey(List<Optional<Incident>> found) {
        return found.stream().flatMap(Optional::stream).collect(Collectors.toUnmodifiableMap(Incident::key, each -> each,
                (one, _) -> one));
    }
}
