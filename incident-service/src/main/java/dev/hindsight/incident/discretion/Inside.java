package dev.hindsight.incident.discretion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.followup.FollowUp;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentEvents;
import dev.hindsight.incident.Machines;
import dev.hindsight.incident.read.view.IncidentView;

/**
 * What must not be seen of an incident by everybody.
 *
 * @param people everybody who ever had to do with it or is mentioned in it, by user name and by all names that are known of them
 * @param others the names of everybody else whom the desk knows
 * @param tickets keys in other systems: those of its action items and its texts, and one of each project that the desk knows
 */
public record Inside(Set<String> people, Set<String> others, Set<String> tickets) {

    private static final List<String> NAMES = List.of("person", "owner", "by", "author");

    /**
     * What is known beside the incident.
     *
     * @param displayNames all that are known, by user name
     * @param workers everybody who ever owned or changed one of its action items
     * @param tickets one of each project
     */
    record Known(Map<String, Set<String>> displayNames, Set<String> workers, Set<String> tickets) {}

    static Inside of(IncidentView incident, List<RecordedEvent> history, List<FollowUp> items, Known known) {
        var mentions = new Mentions();
        var people = new TreeSet<>(incident.insiders());
        people.addAll(incident.authors());
        people.addAll(incident.roles().values());
        history.forEach(event -> {
            people.add(event.actor());
            JsonNode data = json(event);
            people(data, people);
            people(data.path("before"), people);
            data.path("tickets").forEach(ticket -> mentions.tickets.add(ticket.path("key").asText("")));
            mentions.read(data);
        });
        items.forEach(item -> {
            people.add(Objects.requireNonNullElse(item.owner(), ""));
            mentions.read(item.text());
            item.tickets().forEach(ticket -> mentions.tickets.add(Objects.requireNonNullElse(ticket.key(), "")));
        });
        people.addAll(known.workers());
        people.addAll(mentions.people);
        people.removeIf(name -> name.isBlank() || name.startsWith(Machines.SOURCE));
        Set.copyOf(people).forEach(name -> people.addAll(known.displayNames().getOrDefault(name, Set.of())));
        var others = new TreeSet<String>();
        known.displayNames().values().forEach(others::addAll);
        others.removeAll(people);
        mentions.tickets.addAll(known.tickets());
        mentions.tickets.removeIf(String::isBlank);
        return new Inside(people, others, Set.copyOf(mentions.tickets));
    }

    /** Keys of the incidents that were ever merged into that one, and into those. */
    static Set<String> takenIn(List<RecordedEvent> history) {
        var keys = new TreeSet<String>();
        history.stream().map(IncidentEvents.codec()::read).forEach(event -> {
            if (event instanceof IncidentEvent.Absorbed other) {
                keys.add(other.key());
                keys.addAll(other.merged());
            }
        });
        return keys;
    }

    /** Some events hold lists of such things: what was imported, or came along with a merge. */
    private static void people(JsonNode data, Set<String> people) {
        NAMES.forEach(name -> people.add(data.path(name).asText("")));
        data.path("timeline").forEach(entry -> people.add(entry.path("by").asText("")));
        data.path("authors").forEach(author -> people.add(author.asText("")));
        data.path("participants").forEach(person -> people.add(person.asText("")));
        data.path("roles").forEach(person -> people.add(person.asText("")));
    }

    private static JsonNode json(RecordedEvent event) {
        try {
            return EventCodec.JSON.readTree(event.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event is not readable", e);
        }
    }
}
