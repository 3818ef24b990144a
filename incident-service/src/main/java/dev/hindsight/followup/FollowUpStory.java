package dev.hindsight.followup;

import java.util.List;

import dev.hindsight.eventlog.RecordedEvent;

/**
 * An action item with the events that made it what it is.
 *
 * @param events from the first on, hashed by the action tracker, and they hold; empty when one of them was not heard, or was heard
 *     before hashes were told
 */
public record FollowUpStory(FollowUp now, List<RecordedEvent> events) {}
