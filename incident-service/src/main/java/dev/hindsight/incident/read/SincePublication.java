package dev.hindsight.incident.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.followup.FollowUps;
import dev.hindsight.incident.read.view.Publication;
import io.smallrye.mutiny.Uni;

/** Whether a report says something else than when it was published because its action items do, which have a history of their own. */
@ApplicationScoped
public class SincePublication {

    private static final String UNCHANGED = "\"changedSince\":false";

    private final FollowUps followUps;

    SincePublication(FollowUps followUps) {
        this.followUps = followUps;
    }

    /** True when action items may still change what it says at the version that it has. */
    static boolean isOpen(Found found) {
        return found.view().contains(UNCHANGED);
    }

    /** The view of the incident as JSON, its publication judged by the action items too. */
    Uni<String> judged(Found found) {
        return isOpen(found)
                ? followUps.lastChange(keys(found)).map(last -> judged(found.view(), last == null ? Instant.MIN : last))
                : Uni.createFrom().item(found.view());
    }

    /** The publications of an incident, each judged by the action items too. */
    public Uni<List<Publication>> judged(Found found, List<Publication> publications) {
        return followUps.lastChange(keys(found)).map(last -> last == null
                ? publications
                : publications.stream().map(one -> last.isAfter(one.publishedAt()) ? one.changed() : one).toList());
    }

    private static List<String> keys(Found found) {
        var keys = new ArrayList<>(found.whole().under());
        keys.add(found.key());
        return keys;
    }

    private static String judged(String view, Instant last) {
        try {
            JsonNode whole = EventCodec.JSON.readTree(view);
            if (whole.path("publication") instanceof ObjectNode publication
                    && last.isAfter(Instant.parse(publication.path("publishedAt").asText()))) {
                publication.put("changedSince", true);
                return EventCodec.JSON.writeValueAsString(whole);
            }
            return view;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view of an incident is JSON", e);
        }
    }
}
