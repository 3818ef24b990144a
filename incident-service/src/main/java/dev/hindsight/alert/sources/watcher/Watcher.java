package dev.hindsight.alert.sources.watcher;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Facts;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.SourceTime;
import dev.hindsight.alert.sources.Words;

/**
 * Reads the webhook action of Elasticsearch's Watcher by our template. A watch says when its condition is met and never when it no
 * longer is, unless a second action sends {@code "status": "resolved"}: such alerts end by getting stale.
 */
@Singleton
class Watcher implements SourceType {

    @Override
    public String type() {
        return "elasticsearch-watcher";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.URL_TOKEN, Scheme.BASIC, Scheme.HEADER, Scheme.BEARER);
    }

    @Override
    public @Nullable String deliveryId(Post post) {
        try {
            JsonNode root = Json.read(post.body());
            String execution = told(root, "execution_id", "id", "ctx.id");
            String status = Json.text(root, "status");
            return execution == null ? null : execution + (status == null ? "" : " " + status);
        } catch (Unreadable e) {
            return null;
        }
    }

    @Override
    public Reading read(Post post) {
        JsonNode root = Json.object(post.body());
        if (Json.text(root, "watch_id", "ctx.watch_id") == null) {
            throw new Unreadable("There is no \"watch_id\": this is not what our template for Watcher sends.");
        }
        String watch = told(root, "watch_id", "ctx.watch_id");
        if (watch == null || watch.equals("_inlined_")) {
            return Reading.test("A watch that was only tried.");
        }
        AlertState state = Objects.requireNonNullElse(Words.state(Json.text(root, "status", "state")), AlertState.FIRING);
        Instant at = Objects.requireNonNullElse(SourceTime.of(told(root, "execution_time", "ctx.execution_time",
                "triggered_time", "ctx.trigger.triggered_time")), post.receivedAt());
        JsonNode metadata = root.has("metadata") ? root.path("metadata") : Json.at(root, "ctx.metadata");
        SignalDraft draft = SignalDraft.of(watch, state, at).endsAt(at)
                .title(told(root, "title", "metadata.title", "metadata.name"), watch)
                .severity(told(root, "severity", "metadata.severity", "ctx.metadata.severity"))
                .label("alertname", watch).labels(Facts.of(metadata))
                .annotation("description", told(root, "message", "metadata.description"))
                .annotation("runbook_url", told(root, "metadata.runbook_url", "metadata.runbook"))
                .link(told(root, "link", "metadata.link", "metadata.url"));
        Facts.of(root.has("payload") ? root.path("payload") : Json.at(root, "ctx.payload")).forEach(draft::annotation);
        return Reading.of(draft.signal());
    }

    private static @Nullable String told(JsonNode root, String... paths) {
        for (String path : paths) {
            String text = Json.text(root, path);
            if (text != null && !text.strip().startsWith("{{")) {
                return text;
            }
        }
        return null;
    }
}
