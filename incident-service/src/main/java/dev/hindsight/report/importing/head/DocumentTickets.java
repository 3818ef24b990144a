package dev.hindsight.report.importing.head;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.hindsight.report.importing.action.draft.Tickets;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;

/** The tickets of the report itself, as opposed to those of its actions. */
public final class DocumentTickets {

    private static final Set<Topic> OWN = Set.of(Topic.TICKET, Topic.STATUS, Topic.SUMMARY, Topic.FACT);

    private DocumentTickets() {}

    /** Keys in fields and in the summary, and those of the impact that stand outside its sentences. */
    public static List<String> in(Page page, Outline outline) {
        var keys = new LinkedHashSet<String>();
        page.fields().forEach((name, values) -> {
            if (!name.equals("title")) {
                values.forEach(value -> keys.addAll(of(Line.of(value))));
            }
        });
        for (Chapter chapter : outline.chapters()) {
            boolean own = chapter.topic() == null ? chapter.field() : OWN.contains(chapter.topic());
            Words.lines(chapter.blocks()).stream().flatMap(line -> line.split().stream())
                    .filter(line -> own || chapter.is(Topic.IMPACT) && apart(Words.collapse(line.plain())))
                    .forEach(line -> keys.addAll(of(line)));
        }
        return List.copyOf(keys);
    }

    /** Whether nothing but a ticket stands there, or one in front of the first sentence or behind the last. */
    private static boolean apart(String words) {
        int blank = words.indexOf(' ');
        int last = words.lastIndexOf(' ');
        boolean ends = last > 0 && ".!?".indexOf(words.charAt(last - 1)) >= 0
                && Tickets.without(words.substring(last + 1)).isEmpty()
                && Tickets.keys(words.substring(0, last)).isEmpty();
        boolean leads = blank > 0 && Character.isUpperCase(words.charAt(blank + 1))
                && Tickets.without(words.substring(0, blank)).isEmpty()
                && Tickets.keys(words.substring(blank)).isEmpty();
        return leads || ends || Tickets.without(words).isEmpty();
    }

    private static Set<String> of(Line line) {
        var keys = new LinkedHashSet<String>(Tickets.keys(line.plain()));
        Tickets.urls(line.plain()).forEach(url -> keys.addAll(Tickets.keysOfUrl(url)));
        for (Span span : line.spans()) {
            if (span instanceof Span.Link link && Tickets.keys(link.plain()).isEmpty()) {
                keys.addAll(Tickets.keysOfUrl(link.href()));
            }
        }
        return keys;
    }
}
