package dev.hindsight.report.importing.action;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Person;
import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Placeholders;
import dev.hindsight.report.importing.outline.Topic;
import dev.hindsight.report.importing.outline.Topics;
import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.people.Names;
import dev.hindsight.report.importing.people.PeopleReader;
import dev.hindsight.report.importing.time.DateOrder;

/**
 * The action items of a report.
 *
 * @param loose words among them that are none
 */
public record ActionReader(List<ActionItem> items, List<String> loose, List<Finding> findings) {

    private static final Pattern NOTE = Pattern.compile("(?:Please note|Note|NB|N\\.B\\.)\\s?[:,] ");

    public static ActionReader read(List<Chapter> chapters, Names names, DateOrder order) {
        var walk = new Walk(names);
        chapters.forEach(chapter -> walk.chapter(chapter));
        var findings = new ArrayList<Finding>();
        var items = new ArrayList<ActionItem>();
        for (ActionDraft draft : walk.drafts) {
            items.add(draft.item(items.size(), order, findings));
        }
        if (walk.lost) {
            findings.add(Finding.warning("lost-text", "actionItems",
                    "Somebody owns an action of which no word came along. Look at the page and add it."));
        }
        if (walk.macro) {
            findings.add(Finding.warning("unknown-macro", "actionItems", "A macro we do not know was kept as it is."));
        }
        if (!walk.template.isEmpty()) {
            findings.add(Finding.warning("placeholder-text", "actionItems",
                    "Words of a template were left out: " + quoted(walk.template)));
        }
        return new ActionReader(items, walk.loose, findings);
    }

    private static String quoted(Set<String> words) {
        return String.join(" ", words.stream().map(word -> "“" + word + "”").toList());
    }

    /** Goes through the blocks; the heading above a group is its type. */
    private static final class Walk {
        private final Names names;
        private final List<ActionDraft> drafts = new ArrayList<>();
        private final List<String> loose = new ArrayList<>();
        private final Set<String> template = new LinkedHashSet<>();
        private final List<Line> cells = new ArrayList<>();
        private @Nullable String group;
        private String under = "";
        private boolean headed = true;
        private boolean headlines;
        private boolean structured;
        private boolean celled;
        private boolean lost;
        private boolean macro;
        private String about = "";
        private List<Person> named = List.of();

        Walk(Names names) {
            this.names = names;
        }

        void chapter(Chapter chapter) {
            group = ActionWords.type(chapter.name());
            BulletedCells.Kind bullets = BulletedCells.of(chapter.blocks());
            celled = bullets == BulletedCells.Kind.ACTIONS;
            List<Block> blocks = bullets == BulletedCells.Kind.BELOW
                    ? BulletedCells.joined(chapter.blocks())
                    : chapter.blocks();
            structured = structured(blocks, 0);
            headlines = headlines(blocks) > 0;
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Block.Heading) {
                    flush();
                    structured = structured(blocks, i + 1);
                }
                Line label = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Item
                        ? GroupLabel.in(blocks.get(i), names)
                        : null;
                if (label == null) {
                    block(blocks.get(i));
                } else {
                    group(Words.collapse(label.plain()));
                }
            }
            flush();
            loseHeading();
            under = "";
        }

        /** Whether most of the bold words that items open with are no names, so that the others are none either. */
        private int headlines(List<Block> blocks) {
            int more = 0;
            for (Block block : blocks) {
                if (block instanceof Block.Item item) {
                    String lead = item.line().boldLead();
                    String bare = lead.replaceFirst(":$", "");
                    String words = item.line().plain().strip();
                    if (bare.indexOf(' ') > 0 && words.startsWith(bare + ":") && words.length() > bare.length() + 1) {
                        more += new PeopleReader(names).read(bare).stream()
                                .anyMatch(one -> one.name() != null && names.isPerson(one.name())) ? -1 : 1;
                    }
                    more += headlines(item.body());
                }
            }
            return more;
        }

        /** Whether there is a list or a table from here to the next heading, so that paragraphs beside it are no actions. */
        private static boolean structured(List<Block> blocks, int from) {
            for (int i = from; i < blocks.size() && (i == from || !(blocks.get(i) instanceof Block.Heading)); i++) {
                if (blocks.get(i) instanceof Block.Item || blocks.get(i) instanceof Block.Table) {
                    return true;
                }
            }
            return from == 0 && blocks.stream().anyMatch(block -> block instanceof Block.Item || block instanceof Block.Table);
        }

        private void block(Block block) {
            switch (block) {
                case Block.Heading heading -> heading(heading);
                case Block.Table table -> {
                    flush();
                    var rows = new ActionTable(names, group);
                    rows.read(table).forEach(this::add);
                    lost |= rows.ownerAlone();
                }
                case Block.Item item -> {
                    flush();
                    item(item);
                }
                case Block.Para para -> para(para.line());
                case Block.Quote quote -> quote.blocks().forEach(this::block);
                case Block.Code code -> loose.add(code.text());
                case Block.Macro unknown -> {
                    macro = true;
                    loose.add(unknown.raw());
                }
            }
        }

        /** A line above a list says whose the actions are, or what they are about. */
        private void group(String label) {
            flush();
            named = GroupLabel.owner(label, names);
            boolean actions = Topics.of(label) == Topic.ACTIONS;
            about = actions || GroupLabel.isOnlyName(label, named) ? "" : label.replaceFirst("\\s*:$", "");
        }

        private void heading(Block.Heading heading) {
            flush();
            loseHeading();
            named = List.of();
            about = "";
            String words = Words.collapse(heading.line().plain());
            group = ActionWords.type(words);
            under = group == null && Topics.of(words) != Topic.ACTIONS ? words : "";
            headed = under.isEmpty();
        }

        private void loseHeading() {
            if (!headed) {
                loose.add(under);
                headed = true;
            }
        }

        private void item(Block.Item item) {
            boolean tasks = item.body().stream()
                    .anyMatch(inner -> inner instanceof Block.Item nested && nested.ticked() != null);
            if (tasks && item.ticked() == null) {
                loose.add(item.line().plain());
                item.body().forEach(this::block);
                return;
            }
            hints(item.line());
            String bold = item.line().boldLead();
            String words = Words.collapse(item.line().plain());
            boolean label = !bold.isEmpty() && words.endsWith(":") && words.length() < 60
                    && words.length() <= bold.length() + 1;
            if (label && item.body().stream().anyMatch(inner -> inner instanceof Block.Item)) {
                group(words);
                item.body().forEach(this::block);
                return;
            }
            if (isTemplate(item.line().plain())) {
                item.body().forEach(this::block);
                return;
            }
            if (ActionWords.isNone(item.line().plain()) && item.body().isEmpty()) {
                return;
            }
            ActionDraft draft = new ActionLine(names, headlines).read(item.line(), item.ticked(), item.body(), group);
            if (!draft.isBlank()) {
                add(draft);
            }
        }

        /** The heading of a group that is no type we know stays beside each of its actions. */
        private void add(ActionDraft draft) {
            draft.remark(under);
            draft.remark(about);
            draft.ownersOfList(named);
            headed = true;
            drafts.add(draft);
        }

        private void hints(Line line) {
            line.spans().forEach(span -> {
                if (span instanceof Span.Hint(String words) && !words.isBlank()) {
                    template.add(Words.collapse(words));
                }
            });
        }

        private boolean isTemplate(String words) {
            boolean is = Placeholders.is(words) && !ActionWords.isNone(words);
            if (is) {
                template.add(Words.collapse(words));
            }
            return is;
        }

        private void para(Line line) {
            hints(line);
            String words = Words.collapse(line.plain());
            if (NOTE.matcher(words).lookingAt()) {
                loose.add(words);
            } else if (!structured) {
                cells.add(line);
            } else if (celled && !drafts.isEmpty() && !words.isEmpty() && Columns.kind(words) == null) {
                beside(line, words);
            } else if (!words.isEmpty() && !ActionWords.isNone(words) && Columns.kind(words) == null
                    && !isTemplate(words)) {
                loose.add(words);
            }
        }

        /** A cell beside an action that is a bullet. */
        private void beside(Line line, String words) {
            ActionDraft draft = drafts.getLast();
            OwnerWords owner = OwnerWords.of(words);
            if (Names.isNobody(words)) {
                draft.openOwner(words);
            } else if (!draft.hasOwner() && names.isPerson(owner.person())) {
                draft.owners(new PeopleReader(names).read(owner.person()));
                draft.done(owner.done());
            } else {
                draft.absorb(line);
            }
        }

        /** What stands above the headings of a table without borders introduces it. */
        private List<Line> fromHeading(List<Line> all) {
            for (int i = 1; i < Math.min(all.size(), 4); i++) {
                if (Columns.glued(Words.collapse(all.get(i).split().getFirst().plain())).isPresent()) {
                    all.subList(0, i).stream().filter(line -> !line.isBlank()).forEach(line -> loose.add(line.plain()));
                    return all.subList(i, all.size());
                }
            }
            return all;
        }

        private void flush() {
            if (!cells.isEmpty()) {
                List<Line> kept = cells.stream().filter(line -> line.isBlank() || Names.isNobody(line.plain())
                        || !isTemplate(Words.collapse(line.plain()))).toList();
                Block.Table grid = CellGrid.of(kept);
                List<ActionDraft> read = grid == null
                        ? new LostCells(names, group).read(fromHeading(kept))
                        : new ActionTable(names, group).read(grid);
                read.forEach(this::add);
                cells.clear();
            }
        }
    }
}
