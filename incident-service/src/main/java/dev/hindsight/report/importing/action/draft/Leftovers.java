package dev.hindsight.report.importing.action.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.passage.Placeholders;
import dev.hindsight.report.importing.passage.WriterHints;

/** What stands among the actions and is none: words, copied template text, macros nobody knows. */
public final class Leftovers {

    /** Work that may be left undone, and not what a template leaves to the writer. */
    private static final Pattern OPTIONAL = Pattern
            .compile("(?:Optional|optional): (?!(?:add|list|links?|include|describe|note|attach"
                    + "|use|any|if|an?|the|who|what|which|how|when|where|why|tickets?|please|fill|your)\\b)(?iu:\\p{L}).{14,}");

    private final List<String> loose = new ArrayList<>();
    private final Set<String> template = new LinkedHashSet<>();
    private boolean lost;
    private boolean macro;

    public void add(String words) {
        loose.add(words);
    }

    public void add(Block.Macro unknown) {
        macro = true;
        loose.add(unknown.raw());
    }

    /** What stands below a point and is no line of words: macros nobody knows, and code. */
    public void below(List<Block> body) {
        Words.macros(body).forEach(this::add);
        body.forEach(this::code);
    }

    private void code(Block block) {
        if (block instanceof Block.Code code) {
            loose.add(code.text());
        } else if (block instanceof Block.Item item) {
            item.body().forEach(this::code);
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(this::code);
        }
    }

    /** Somebody owns something of which no word is there. */
    public void ownerAlone(boolean alone) {
        lost |= alone;
    }

    public List<String> loose() {
        return loose;
    }

    /** What stands above the headings of a table without borders introduces it, and is none of it. */
    public List<Line> fromHeading(List<Line> all) {
        for (int i = 1; i < Math.min(all.size(), 4); i++) {
            if (Columns.glued(Words.collapse(all.get(i).split().getFirst().plain())).isPresent()) {
                all.subList(0, i).stream().filter(line -> !line.isBlank()).forEach(line -> add(line.plain()));
                return all.subList(i, all.size());
            }
        }
        return all;
    }

    public void hints(Line line) {
        line.spans().forEach(span -> {
            if (span instanceof Span.Hint(String words) && !words.isBlank()) {
                template.add(Words.collapse(words));
            }
        });
    }

    public boolean isTemplate(String words) {
        boolean is = !OPTIONAL.matcher(Words.collapse(words)).matches()
                && (Placeholders.is(words) || WriterHints.isExample(Words.collapse(words))) && !ActionWords.isNone(words);
        if (is) {
            template.add(Words.collapse(words));
        }
        return is;
    }

    public void findings(List<Finding> findings) {
        if (lost) {
            findings.add(Finding.warning("lost-text", "actionItems",
                    "Somebody owns an action of which no word came along. Look at the page and add it."));
        }
        if (macro) {
            findings.add(Finding.warning("unknown-macro", "actionItems", "A macro we do not know was kept as it is."));
        }
        if (!template.isEmpty()) {
            findings.add(Finding.warning("placeholder-text", "actionItems",
                    "Words of a template were left out: " + quoted(template)));
        }
    }

    private static String quoted(Set<String> words) {
        return String.join(" ", words.stream().map(word -> "“" + word + "”").toList());
    }
}
