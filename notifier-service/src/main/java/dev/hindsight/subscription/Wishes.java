package dev.hindsight.subscription;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.delivery.Message;
import dev.hindsight.news.EventNames;

/**
 * What a person wants to hear.
 *
 * @param email where it goes; null as long as they want nothing
 * @param events short names or wildcards, see {@link EventNames}; none for nothing
 * @param minSeverity of the incident as it is after the event; null for every severity
 * @param onlyMine only incidents that they have a part in, and action items that they own
 */
record Wishes(@Nullable String email, List<String> events, @Nullable String minSeverity, boolean onlyMine) {

    static final Wishes NONE = new Wishes(null, List.of(), null, false);

    private static final List<String> SEVERITIES = List.of("info", "minor", "major", "critical");

    /** @param people who has a part in the incident */
    boolean cover(String person, Message message, Collection<String> people) {
        return events.stream().anyMatch(pattern -> EventNames.covers(pattern, message.type())) && isGraveEnough(message)
                && (!onlyMine || people.contains(person) || isOwner(person, message));
    }

    private boolean isGraveEnough(Message message) {
        Message.Incident incident = message.incident();
        return minSeverity == null
                || incident != null && SEVERITIES.indexOf(incident.severity()) >= SEVERITIES.indexOf(minSeverity);
    }

    private static boolean isOwner(String person, Message message) {
        return message.actionItem() != null && person.equals(message.actionItem().owner());
    }
}
