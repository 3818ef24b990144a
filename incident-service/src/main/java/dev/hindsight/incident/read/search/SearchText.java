package dev.hindsight.incident.read.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import dev.hindsight.incident.read.view.AttachedAlert;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.incident.read.view.TimelineEntry;

/**
 * What a search looks into, by weight: the title above the report and the labels, those above the timeline, that above the rest.
 * Retracted entries are not found, and what another incident has brought along is found there. Each part is cut where PostgreSQL
 * would refuse the whole, which is at 1 MiB of what it makes of them: up to thrice their bytes, as it keeps compounds and their parts.
 */
public record SearchText(String title, String report, String timeline, String rest) {

    /** In bytes of UTF-8, of which other alphabets have two or three for each letter. */
    private static final int LONG = 140_000;
    private static final int SHORT = 30_000;

    public static SearchText of(IncidentView view) {
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
        return new SearchText(PlainLetters.of(view.title()), text(report, LONG), text(timeline, LONG), text(rest, SHORT));
    }

    /** The vector made of four expressions. */
    public static String vector(String title, String report, String timeline, String rest) {
        return "setweight(to_tsvector('incident_words', " + title + "), 'A') || setweight(to_tsvector('incident_words', "
                + report
                + "), 'B') || setweight(to_tsvector('incident_words', " + timeline + "), 'C') || to_tsvector('incident_words', "
                + rest + ")";
    }

    private static String text(Collection<String> parts, int most) {
        String text = PlainLetters.of(String.join("\n", parts));
        int bytes = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > most) {
                return text.substring(0, i);
            }
        }
        return text;
    }
}
