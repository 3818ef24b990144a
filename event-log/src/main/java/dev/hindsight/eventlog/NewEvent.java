package dev.hindsight.eventlog;

/**
 * Something that is about to be said about a stream.
 *
 * @param type kebab-case name with a version, such as {@code hindsight.incident.severity-changed.v1}; its meaning never changes
 * @param data a JSON object; it is stored in canonical form (RFC 8785), which numbers beyond a double do not have
 */
public record NewEvent(String type, String data) {}
