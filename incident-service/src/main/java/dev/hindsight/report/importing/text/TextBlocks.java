package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;
import dev.hindsight.report.importing.page.markdown.Closing;
import dev.hindsight.report.importing.passage.Placeholders;
import dev.hindsight.report.importing.text.label.GroupWords;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** Gathers lines as blocks: what wraps goes to the line before, what is indented to its bullet. */
final class TextBlocks {

    /** Pieces one paragraph may be joined from; a longer one goes on as the next. */
    private static final int JOINED = 400;

    private static final Pattern NUMBERED = Pattern.compile("(?:A|AI|AP|Action|Item)[ -]?\\d{1,2}\\s?[.):–-]\\s+\\S"
            + "|\\d{1,2}\\.\\d{1,2}\\s+\\p{Lu}|[A-Z][A-Z0-9]{1,9}-\\d{1,6}:?\\s+(?:[-–—]\\s+)?\\p{Lu}\\p{Ll}");
    private static final Pattern NOTHING = Pattern.compile("(?i)none\\.?|n/a");

    private final boolean compact;
    /** Whether no line goes on in the next one. */
    private final boolean whole;
    private final boolean printed;
    private final SignedPoints signs = new SignedPoints();
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable TextLine bullet;
    /** How far in the bullets of this list stand at most that are no deeper ones. */
    private int widest;
    private boolean tight;
    /** Whether the last block is the value on the line of its label. */
    private boolean valued;
    /** Whether "Kind regards," stood above, below which each line is one of its own. */
    private boolean signed;

    TextBlocks(boolean compact, boolean whole, boolean printed) {
        this.compact = compact;
        this.whole = whole;
        this.printed = printed;
    }

    List<Block> blocks() {
        return blocks;
    }

    void heading(String words, String rest) {
        heading(2, words, rest);
    }

    /** A heading that divides the part we stand in. */
    void inside(String words) {
        heading(3, words.replaceFirst(":$", ""), "");
    }

    /**
     * What stands above some points of a list: whose they are, or else a heading below that of the part; the name of another part is
     * none of those here.
     */
    void above(String words, boolean person) {
        Topic topic = Topics.of(words);
        if (person || GroupWords.isPerson(words) || topic != null && topic != Topic.ACTIONS) {
            bullet = null;
            blocks.add(new Block.Para(new Line(List.of(new Span.Text(words, true)))));
        } else {
            inside(words);
        }
    }

    /** Whether a line is a point of a list that has signs only before what is done. */
    boolean goesOnUnsigned(TextLine line) {
        return whole && signs.goOnWith(line);
    }

    /** A point of a list that lost its bullets, or the address below it. */
    void point(TextLine line) {
        bullet = null;
        Block.Item before = lastItem();
        if (before != null && SignedPoints.hasAddress(before, line)) {
            wrap(before, line.text(), Topic.ACTIONS);
        } else {
            blocks.add(new Block.Item(line.ticked(), false, Line.of(line.unticked()), List.of()));
        }
    }

    void fact(String words, String rest) {
        heading(Block.Heading.FACT, words, rest);
    }

    /** What is a block already. */
    void add(List<Block> whole) {
        bullet = null;
        blocks.addAll(whole);
    }

    private void heading(int level, String words, String rest) {
        bullet = null;
        signs.end();
        signed = false;
        blocks.add(new Block.Heading(level, Line.of(words)));
        valued = !rest.isEmpty();
        if (valued) {
            blocks.add(new Block.Para(Joints.broken(rest)));
        }
    }

    /** Whether each line of the part that begins here is a cell. */
    void tight(boolean each) {
        tight = each;
    }

    void line(TextLine line, @Nullable Topic topic) {
        Block.Item item = unfinished();
        if (line.isBullet() || line.ticked() != null) {
            item(line);
        } else if (line.cell()) {
            bullet = null;
            blocks.add(new Block.Para(Line.EMPTY));
        } else if (bullet != null && item != null && line.indent() > bullet.indent()
                && (line.gap() == 0 || line.indent() > 1)) {
            below(item, line, topic);
        } else if (bullet != null && item != null && line.gap() == 0 && !(whole && !bullet.isBullet())
                && !Closing.opens(line.text()) && !Joints.leads(line, bullet, topic) && !NOTHING.matcher(line.text()).matches()
                && !(topic == Topic.TIMELINE && EntryLine.opens(line, bullet))) {
            wrap(item, line.text(), topic);
        } else {
            bullet = null;
            paragraph(line, topic);
        }
    }

    /** The bullet that a line may go on with. */
    private Block.@Nullable Item unfinished() {
        Block.Item item = lastItem();
        return item != null && item.line().spans().size() < JOINED && !Placeholders.is(item.line().plain()) ? item : null;
    }

    private Block.@Nullable Item lastItem() {
        return !blocks.isEmpty() && blocks.getLast() instanceof Block.Item item ? item : null;
    }

    private void item(TextLine line) {
        var item = new Block.Item(line.ticked(), line.ordered(), Line.of(line.unticked()), List.of());
        Block.Item parent = lastItem();
        if (bullet != null && parent != null && line.indent() > widest + 1) {
            replaceLast(parent.grown(item));
            return;
        }
        signs.item(line, bullet == null);
        widest = bullet == null ? line.indent() : Math.max(widest, line.indent());
        bullet = line;
        blocks.add(item);
    }

    /** Indented below a bullet: a quotation, or the bullet's own next line. */
    private void below(Block.Item item, TextLine line, @Nullable Topic topic) {
        if (line.gap() == 0 && item.body().isEmpty()) {
            wrap(item, line.text(), topic);
        } else {
            replaceLast(item.grown(new Block.Quote(List.of(new Block.Para(Line.of(line.text()))))));
        }
    }

    private void wrap(Block.Item item, String text, @Nullable Topic topic) {
        replaceLast(topic == Topic.ACTIONS ? GrownItem.ofTask(item, text) : GrownItem.of(item, text));
    }

    private void paragraph(TextLine line, @Nullable Topic topic) {
        boolean cells = topic == Topic.ACTIONS || topic == Topic.TIMELINE;
        if (line.gap() == 0 && !blocks.isEmpty() && blocks.getLast() instanceof Block.Para(Line before)
                && before.spans().size() < JOINED && !before.isBlank()) {
            if (topic == Topic.ACTIONS && (tight || NUMBERED.matcher(line.text()).lookingAt())) {
                blocks.add(new Block.Para(Line.of(line.text())));
                return;
            }
            if (!compact && topic != Topic.TIMELINE) {
                replaceLast(new Block.Para(Joints.joined(before, new Span.Break(printed), line.text())));
                return;
            }
            boolean open = !valued || Character.isLowerCase(line.text().charAt(0));
            if (compact && !whole && open && !cells && !signed && Joints.wraps(before, line.text())) {
                replaceLast(new Block.Para(Joints.joined(before, new Span.Text(" ", false), line.text())));
                return;
            }
        }
        valued = false;
        signed |= Closing.greets(line.text());
        blocks.add(new Block.Para(Line.of(line.text())));
    }

    private void replaceLast(Block block) {
        blocks.set(blocks.size() - 1, block);
    }
}
