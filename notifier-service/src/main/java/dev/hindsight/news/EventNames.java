package dev.hindsight.news;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The events that rules can name. Written short, {@code incident.severity-changed}, as the full type
 * {@code hindsight.incident.severity-changed.v1} or as webhooks write it, {@code incident.severity_changed}; {@code incident.*} and
 * {@code *} stand for all of a kind, those of later versions included.
 */
public final class EventNames {

    private static final List<String> KNOWN = Stream.of(IncidentNews.TYPES, ActionItemNews.TYPES)
            .flatMap(types -> types.keySet().stream()).map(EventNames::shortened).sorted().toList();
    /** What happened long ago and elsewhere is heard of only by those who ask for it by name. */
    private static final List<String> BY_NAME_ONLY = List.of("incident.imported", "action-item.imported");
    private static final List<String> WILD = List.of("*", "incident.*", "action-item.*");

    private EventNames() {}

    /** Every short name, without wildcards. */
    public static List<String> known() {
        return KNOWN;
    }

    /** @return the short name or wildcard that is meant; empty when there is none */
    public static Optional<String> shortName(String written) {
        String name = shortened(written.strip().toLowerCase(Locale.ROOT).replace('_', '-'));
        return WILD.contains(name) || KNOWN.contains(name) ? Optional.of(name) : Optional.empty();
    }

    /** {@code hindsight.incident.declared.v1} is {@code incident.declared}; a short name stays. */
    public static String shortened(String type) {
        return type.replaceFirst("^hindsight\\.", "").replaceFirst("\\.v\\d+$", "");
    }

    /** @param pattern a short name or a wildcard */
    public static boolean covers(String pattern, String name) {
        if (BY_NAME_ONLY.contains(name)) {
            return pattern.equals(name);
        }
        return pattern.equals("*") || pattern.equals(name)
                || pattern.endsWith(".*") && name.startsWith(pattern.substring(0, pattern.length() - 1));
    }
}
