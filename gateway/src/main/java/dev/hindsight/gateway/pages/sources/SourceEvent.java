package dev.hindsight.gateway.pages.sources;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.gateway.pages.words.Moment;

/** Something that was done to a source, in words. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SourceEvent(long version, String type, @Nullable String actor, @Nullable Instant recordedAt, JsonNode data) {

    private static final Map<String, String> PARTS = Map.of("routing", "what its alerts mean", "authentication",
            "how its posts are known for genuine", "mapping", "the mapping");

    public String words() {
        return switch (type.replaceFirst("^hindsight\\.alert-source\\.(.*)\\.v[0-9]+$", "$1")) {
            case "created" -> "added the source as “" + data.path("name").asText("") + "”";
            case "changed" -> "changed " + String.join(", ", changes());
            case "mapping-removed" -> "took the mapping away";
            case "secret-added" -> "added a secret" + until();
            case "secret-removed" -> "took a secret away";
            case "receipt-replayed" -> "had a post processed again";
            case "deleted" -> "deleted the source";
            default -> type;
        };
    }

    private String until() {
        var end = data.path("othersExpireAt").asText("");
        return end.isEmpty() || end.equals("null") ? "" : "; those before it end at " + shown(end);
    }

    private static String shown(String instant) {
        try {
            return Moment.full(Instant.parse(instant)) + " UTC";
        } catch (DateTimeException e) {
            return instant;
        }
    }

    private List<String> changes() {
        var name = set("name") ? Stream.of("the name to “" + data.path("name").asText("") + "”") : Stream.<String>of();
        var paused = set("paused")
                ? Stream.of(data.path("paused").asBoolean() ? "it to paused" : "it to going on")
                : Stream.<String>of();
        var rest = Stream.of("authentication", "routing", "mapping").filter(this::set).map(PARTS::get);
        return Stream.of(name, paused, rest).flatMap(part -> part).toList();
    }

    private boolean set(String part) {
        return data.hasNonNull(part);
    }
}
