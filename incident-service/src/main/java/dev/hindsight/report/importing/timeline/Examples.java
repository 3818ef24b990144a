package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.passage.WriterHints;
import dev.hindsight.report.importing.timeline.chronology.EntryDraft;

/** Entries that the template gives as examples, left standing among those of the report. */
final class Examples {

    private final List<String> words = new ArrayList<>();
    private boolean open;

    /** Takes an entry that is an example, or goes on from one. */
    boolean take(String time, String text) {
        boolean kept = time.matches("00:00|[x?]{1,2}:[x?]{2}") && text.matches("[.…]{1,6}");
        open = kept || WriterHints.isExample(text) || open && WriterHints.goesOn(text);
        if (open) {
            words.add(time + " " + text);
        }
        return open;
    }

    /** Takes the entries when nothing stands in any of them but what a template says in brackets. */
    boolean takeAll(List<EntryDraft> entries) {
        boolean all = !entries.isEmpty() && entries.stream().allMatch(entry -> WriterHints.goesOn(entry.text()));
        if (all) {
            entries.forEach(entry -> words.add(entry.raw() + " " + entry.text()));
        }
        return all;
    }

    /** Takes a whole line that is an example. */
    boolean take(String line) {
        boolean example = WriterHints.isExample(line);
        if (example) {
            words.add(line);
        }
        return example;
    }

    List<String> words() {
        return words;
    }

    static List<Finding> findings(List<String> words) {
        return words.isEmpty()
                ? List.of()
                : List.of(Finding.warning("placeholder-text", "timeline",
                        "Words of a template were left out: “" + String.join("” “", words) + "”"));
    }
}
