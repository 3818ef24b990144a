package dev.hindsight.report.importing.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.timeline.MachineLines.Piece;

/** Lines of a log or a quotation that somebody pasted below an entry; where a list begins with one, they are its entries. */
public final class Pasted {

    /** "> who has seen 06:30?", or a whole stamp with seconds and how grave it is: "2024-02-29T06:44:58Z ERROR no boat". */
    private static final Pattern LINE = Pattern
            .compile("> |\\[?(?:\\d{4}[-/]\\d\\d[-/]\\d\\d[T ])?\\d\\d:\\d\\d:\\d\\d\\S{0,30}\\s{1,5}"
                    + "(?:\\[[^\\]]{1,80}\\]\\s{1,5})?\\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)\\b");
    /** "[06:52] ida: why is it dark??", where the entry above leads to what was said in a chat. */
    private static final Pattern CHAT = Pattern.compile("\\[\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?\\]\\s+\\S");
    /** "Mar 16 05:02:52 lamp01 wickd[206]: no oil", as systems log, "mar 16 …" where they speak another tongue: never what somebody wrote down as an entry. */
    private static final Pattern SYSTEM = Pattern
            .compile(
                    "\\p{L}\\p{Ll}{2,4}\\.? {1,2}\\d{1,2} \\d\\d:\\d\\d:\\d\\d \\S{1,60} [\\w./-]{1,40}(?:\\[[^\\]]{1,10}\\])?: ");
    private boolean entries;
    private boolean chat;
    /** Whether entries have their times in brackets here. */
    private boolean bracketed;

    /** Whether lines that tell seconds were printed by a machine. */
    private boolean printed;

    Pasted() {}

    /** Learns from the blocks of a page whose paragraphs are certain. */
    void learn(List<Block> blocks) {
        var pieces = new ArrayList<Piece>();
        blocks.forEach(block -> pieces(block, pieces));
        printed = !MachineLines.in(pieces).isEmpty();
    }

    private static void pieces(Block block, List<Piece> pieces) {
        switch (block) {
            case Block.Para(Line line) -> {
                boolean apart = true;
                for (Line part : line.split()) {
                    pieces.add(new Piece(Words.collapse(part.plain()), false, apart, 0));
                    apart = false;
                }
            }
            case Block.Item item -> {
                List<Line> lines = item.line().split();
                pieces.add(point(lines.getFirst().plain()));
                lines.stream().skip(1).forEach(line -> pieces.add(belowBullet(line.plain())));
                item.body().forEach(inner -> pieces(inner, pieces));
            }
            case Block.Heading(int _, Line line) -> pieces.add(point(line.plain()));
            case Block.Table table -> table.rows().stream().flatMap(row -> row.cells().stream())
                    .forEach(cell -> pieces.add(point(cell.plain())));
            case Block.Quote _ -> {
            }
            case Block.Code _ -> {
            }
            case Block.Macro _ -> {
            }
        }
    }

    private static Piece point(String words) {
        return new Piece(Words.collapse(words), true, true, 0);
    }

    /** Behind its bullet a further line stands pushed in, however it was typed. */
    private static Piece belowBullet(String words) {
        return new Piece(Words.collapse(words), false, false, MachineLines.PUSHED_IN);
    }

    /** Whether a line is one of any log: what a list of such lines tells is no timeline, unless it is called so. */
    public static boolean isOfLog(String words) {
        return isOfSystem(words) || !words.startsWith(">") && LINE.matcher(words).lookingAt();
    }

    /** Whether a line is one of the log of a system. */
    public static boolean isOfSystem(String words) {
        return SYSTEM.matcher(words).lookingAt();
    }

    /** Takes such a line into the open entry; false where the words are none, or an entry themselves. */
    boolean take(String words, boolean bullet, EntryDrafts drafts) {
        if (printed && drafts.isOpen() && MachineLines.isToTheSecond(words)) {
            drafts.append(List.of(new Block.Quote(List.of(new Block.Para(Line.of(words))))));
            return true;
        }
        boolean marked = !bullet && CHAT.matcher(words).lookingAt();
        chat = marked && !bracketed && drafts.isOpen() && (chat || !drafts.openTextIsComplete());
        bracketed |= marked && !chat;
        if (chat) {
            drafts.append(words, " ");
            return true;
        }
        if (bullet || entries || !LINE.matcher(words).lookingAt() && !isOfSystem(words)) {
            return false;
        }
        entries = !drafts.isOpen();
        if (!entries) {
            drafts.append(List.of(new Block.Quote(List.of(new Block.Para(Line.of(words))))));
        }
        return !entries;
    }
}
