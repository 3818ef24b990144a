package dev.hindsight.incident.rule;

/**
 * What stands between a report and its publication.
 *
 * @param code stable: {@code section-missing, root-cause-missing, owner-missing, not-resolved}
 * @param what a sentence for people
 * @param where JSON pointer into the incident, the key of an action item, or {@code /actionItems} for those that the reader may not see
 */
public record Missing(String code, String what, String where) {}
