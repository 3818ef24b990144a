package dev.hindsight.report.acceptance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.hindsight.incident.ImportedItem;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentEvent;

/**
 * What a later version of a page has made of its action items. The action tracker is told what the page said before and what it says
 * now, and judges by itself what people have changed there since.
 */
final class ItemMerging {
    private static final double LIKE = 0.5;

    private ItemMerging() {}

    /** @return the items of the page under the ids by which they are handed on */
    static List<Content.Item> merge(Changes changes, List<Content.Item> before, List<Content.Item> page, String reason) {
        Map<Integer, Integer> pairs = Pairing.of(before, page, Look::of, ItemMerging::likeness);
        Set<Integer> kept = new HashSet<>(pairs.values());
        for (int i = 0; i < before.size(); i++) {
            if (!kept.contains(i)) {
                ImportedItem was = before.get(i).said();
                hand(changes, before.get(i), was.dropped(reason), was);
            }
        }
        var items = new ArrayList<Content.Item>();
        for (int i = 0; i < page.size(); i++) {
            Integer pair = pairs.get(i);
            var item = pair == null ? page.get(i) : new Content.Item(before.get(pair).id(), page.get(i).said());
            if (pair == null || !before.get(pair).said().equals(item.said())) {
                hand(changes, item, item.said(), pair == null ? null : before.get(pair).said());
            }
            items.add(item);
        }
        return items;
    }

    private static void hand(Changes changes, Content.Item item, ImportedItem now,
            @org.jspecify.annotations.Nullable ImportedItem before) {
        changes.works.add(new IncidentCommand.HandOnActionItem(IncidentEvent.ActionItemImported.of(item.id(), now, before)));
    }

    private record Look(String bare, Set<String> words, Set<String> tickets) {
        static Look of(Content.Item item) {
            return new Look(Words.bare(item.said().text()), Words.of(item.said().text()), ItemMerging.tickets(item));
        }
    }

    /** The same words, else a ticket in common, else words that go on, else most words in common. */
    private static double likeness(Look one, Look other) {
        if (one.bare().equals(other.bare())) {
            return 3;
        }
        double like = Words.likeness(one.words(), other.words());
        return !Collections.disjoint(one.tickets(), other.tickets())
                ? 1 + like
                : Words.goesOn(one.bare(), other.bare()) ? 1 : like >= LIKE ? like : 0;
    }

    private static Set<String> tickets(Content.Item item) {
        return item.said().tickets().stream().map(ticket -> String.valueOf(ticket.key() == null ? ticket.url() : ticket.key()))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
