package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;

/** The addresses behind the words of an entry; those that are the words themselves need no keeping. */
final class EntryLinks {

    private final List<Span.Link> links = new ArrayList<>();

    /** @param open whether it is the line of an entry, to which its pictures belong */
    void add(Line line, boolean open) {
        for (Span span : line.spans()) {
            if (span instanceof Span.Link link && !link.inPage() && !link.text().contains(link.href())
                    && !link.href().startsWith("mailto:")) {
                links.add(link);
            } else if (span instanceof Span.Image image && open && !image.words().isEmpty()) {
                links.add(new Span.Link("", image.place().isEmpty() ? image.said() : image.place()));
            }
        }
    }

    /** Takes out the addresses that these words link to. */
    List<String> of(String words) {
        List<String> urls = links.stream().filter(link -> words.contains(Words.collapse(link.text()))).map(Span.Link::href)
                .distinct().toList();
        links.removeIf(link -> urls.contains(link.href()));
        return urls;
    }

    /** Takes out all that are left. */
    List<String> rest() {
        List<String> urls = links.stream().map(Span.Link::href).toList();
        drop();
        return urls;
    }

    /** Forgets those of words that are no entry. */
    void drop() {
        links.clear();
    }
}
