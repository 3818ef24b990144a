package dev.hindsight.report.publication;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.report.render.ReportQueries.Both;

/**
 * What must not be seen of an incident by everybody.
 *
 * @param people everybody who ever had to do with it, by the names that the desk knows
 * @param tickets keys in other systems
 */
record Known(Set<String> people, Set<String> tickets) {

    private static final List<String> NAMES = List.of("person", "owner", "by", "author");

    static Known of(Both both, List<RecordedEvent> history) {
        var people = new TreeSet<String>();
        var tickets = new TreeSet<String>();
        people.addAll(both.incident().authors());
        people.addAll(both.incident().participants());
        people.addAll(both.incident().roles().values());
        history.forEach(event -> {
            people.add(event.actor());
            people(json(event), people);
        });
        both.actionItems().forEach(item -> {
            people.add(Objects.requireNonNullElse(item.owner(), ""));
            item.tickets().forEach(ticket -> tickets.add(Objects.requireNonNullElse(ticket.key(), "")));
        });
        people.removeIf(name -> name.isBlank() || name.contains(":"));
        tickets.removeIf(String::isBlank);
        return new Known(people, tickets);
    }

    private static void people(JsonNode data, Set<String> people) {
        NAMES.forEach(name -> people.add(data.path(name).asText("")));
    }

    private static JsonNode json(RecordedEvent event) {
        try {
            return EventCodec.JSON.readTree(event.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event is not readable", e);
        }
    }
}
