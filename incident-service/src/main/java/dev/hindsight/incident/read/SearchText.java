package dev.hindsight.incident.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What a search looks into, by weight: the title above the report and the labels, those above the timeline, that above the rest.
 * Retracted entries are not found, and what another incident has brought along is found there. Each part is cut where PostgreSQL
 * would refuse the whole, which is at 1 MiB.
 */
record SearchText(String title, String report, String timeline, String rest) {

    private static final int LONG = 180_000;
    private static final int SHORT = 40_000;

    static SearchText of(IncidentView view) {
        var report = new ArrayList<String>(List.of(view.key()));
        report.addAll(view.labels());
        report.addAll(view.services());
        if (view.report() != null) {
            report.addAll(view.report().values());
        }
        var rest = new ArrayList<String>(List.of(view.environment()));
        rest.addAll(view.insiders());
        Objects.requireNonNullElse(view.alerts(), List.<AttachedAlert>of()).stream().filter(alert -> alert.from() == null)
                .forEach(alert -> rest.add(alert.title()));
        List<String> timeline = Objects.requireNonNullElse(view.timeline(), List.<TimelineEntry>of()).stream()
                .filter(entry -> entry.retracted() == null && entry.from() == null).map(TimelineEntry::text).toList();
        return new SearchText(view.title(), text(report, LONG), text(timeline, LONG), text(rest, SHORT));
    }

    /** The vector made of four expressions. */
    static String vector(String title, String report, String timeline, String rest) {
        return "setweight(to_tsvector('english', " + title + "), 'A') || setweight(to_tsvector('english', " + report
                + "), 'B') || setweight(to_tsvector('english', " + timeline + "), 'C') || to_tsvector('english', " + rest + ")";
    }

    private static String text(Collection<String> parts, int most) {
        String text = String.join("\n", parts);
        return text.length() <= most ? text : text.substring(0, most);
    }
}
