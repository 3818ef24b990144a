package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Limits;

/**
 * A line of a dump.
 *
 * @param text without indentation and bullet
 * @param bullet the bullet sign, none for any other line
 * @param gap how many empty lines stand before it
 * @param cell whether it is only a no-break space: an empty cell, or a blank line somebody typed
 * @param marked whether the wiki marked it as a heading, with "[edit]" behind it
 */
public record TextLine(String text, int indent, @Nullable String bullet, int gap, boolean cell, boolean marked) {

    private static final int LONGEST_ROW = 20_000;
    /** "19. April, 11:00" is a day and no point of a list. */
    private static final String MONTH = "(?:Jan|Feb|M[aä]r|A[pv]r|Ma[iy]|Ju[nil]|Aug|Sep|O[ck]t|Nov|De[czs])\\p{L}{0,8}\\.?"
            + "(?:,? (?:\\d{4}\\b|\\d{1,2}[:.]\\d\\d)|,?$)";
    private static final Pattern SHAPE = Pattern.compile(
            "(\\s*)(?:([•◦▪▫‣⁃∙·●○■*+–—-]|o(?=\\s)|(?:AI?|AP|Action )-?\\d{1,2}[.):]?(?=\\t[^\\t]+$)|\\d{1,2}[.)](?! " + MONTH
                    + "))(?:[ \\t\u00a0]+|$)"
                    + "|([•◦▪▫‣⁃∙●○■]|\\*(?=\\p{Lu}[^*]*$))(?=\\p{L}))?(.*)",
            Pattern.DOTALL);

    private static final Pattern EMPTY_CELLS = Pattern.compile("\\t ?\\t ?$");

    private static final Pattern EDIT = Pattern.compile("\\s?\\[\\s?edit(?: \\| edit source| source)?\\s?\\]$");

    /** The sign of the link to itself that a page prints behind each of its headings. */
    private static final Pattern LINKED = Pattern.compile("(?=.{2,150}$)[^|•]{1,149}[\\p{L}\\p{N})?!.:]\\s?[#¶]");
    private static final int LINKED_HEADINGS = 3;

    private static final Set<String> NESTED = Set.of("o", "◦", "▪", "○");
    private static final Pattern BOX = Pattern.compile("^(?:\\[[ xX*✓✔]?\\]|[☐☑☒✓✔✅⬜🔲](?!\\p{L}))\\s*");
    private static final Pattern TICKED = Pattern.compile("\\[[xX*✓✔]\\]|[☑☒✓✔✅]");
    /** "Status: Done | 3 March", "16:42 UTC: Ida | Keepers: lamp out": a label or time with words of two halves. */
    private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[\\p{L} /-]{2,30}: [^|]+ \\| [^|]+"
            + "|(?i:owner|assignee|assigned to): [^|]+(?: \\| [^|]+){1,4}"
            + "|\\d{1,2}:\\d\\d(?: [A-Z]{2,5})?(?::| [–—-]) (?=[^|]*\\p{L})[^|]+ \\| [^|]+");
    /** "12:35 UTC | 05:35 PT": one moment by two clocks. */
    private static final Pattern TWO_CLOCKS = Pattern.compile(
            "\\d{1,2}:\\d\\d (?:[AaPp][Mm] )?[A-Z]{2,4} \\| \\d{1,2}:\\d\\d (?:[AaPp][Mm] )?[A-Z]{2,4}(?!\\S)[^|]*");
    private static final Pattern COMMAND = Pattern.compile(
            "\\S \\| (?:grep|egrep|awk|sed|xargs|sort|uniq|head|tail|wc|jq|less|tee|cut|tr|bash|sh|kubectl|psql|python3?) [-'\"\\p{L}{.$]");

    public static List<TextLine> of(String text) {
        var lines = new ArrayList<TextLine>();
        boolean linked = text.lines().filter(line -> LINKED.matcher(line).matches()).limit(LINKED_HEADINGS)
                .count() == LINKED_HEADINGS;
        int gap = 0;
        int above = 0;
        int sinceRow = 0;
        for (String raw : Margin.without(text).split("\n", -1)) {
            int tabs = Tabs.in(raw);
            boolean below = gap == 0 ? tabs <= above : tabs == above;
            int opening = tabs < 2 || !below ? 0 : Tabs.opening(raw);
            if (raw.isEmpty()) {
                gap++;
                continue;
            }
            String line = raw.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2007', ' ');
            if (line.isBlank() && raw.indexOf('\u00a0') < 0) {
                gap++;
                above = tabs == 0 ? above : 0;
                continue;
            }
            if (lines.size() == Limits.LINES) {
                throw new Limits.Exceeded("The report has more than " + Limits.LINES + " lines.");
            }
            lines.add(linked && LINKED.matcher(line).matches()
                    ? new TextLine(line.substring(0, line.length() - 1).strip(), 0, null, Math.max(gap, 2), false, true)
                    : shaped(line, raw, gap).behind(opening).below(lines.isEmpty() ? null : lines.getLast()));
            sinceRow = lines.getLast().isRow() ? 0 : sinceRow + 1;
            if (sinceRow == 0) {
                above = gap == 0 ? Math.max(above, tabs) : tabs;
            } else if (gap > 0 || sinceRow > Tabs.MOST) {
                above = 0;
            }
            gap = 0;
        }
        return lines;
    }

    private static TextLine shaped(String line, String raw, int gap) {
        Matcher m = SHAPE.matcher(line);
        if (!m.matches() || line.isBlank()) {
            return new TextLine("", 0, null, gap, raw.indexOf('\u00a0') >= 0, false);
        }
        String bullet = m.group(2) == null ? m.group(3) : m.group(2);
        String words = m.group(4);
        if (bullet != null && bullet.matches("[\\d–—].*") && words.isBlank()) {
            return new TextLine(line.strip(), m.group(1).length(), null, gap, false, false);
        }
        String text = words.strip();
        Matcher edit = EDIT.matcher(text);
        if (bullet == null && edit.find() && edit.start() > 0) {
            return new TextLine(text.substring(0, edit.start()), m.group(1).length(), null, Math.max(gap, 2), false, true);
        }
        boolean emptyCells = EMPTY_CELLS.matcher(words).find();
        String behind = text.indexOf('\t') < 0 ? emptyCells ? "\t\t" : "" : Tabs.closing(words);
        return new TextLine(text + behind, m.group(1).length(), bullet, gap, false, false);
    }

    /** The row whose first cells are empty. */
    private TextLine behind(int cells) {
        return cells == 0 || isBullet() || text.isEmpty()
                ? this
                : new TextLine("\t".repeat(cells) + text, 0, null, gap, cell, marked);
    }

    /** "o" right below "•", as editors print what a point has below it: it stands farther in, whatever its indentation. */
    private TextLine below(@Nullable TextLine above) {
        if (bullet == null || above == null || !above.isBullet() || !NESTED.contains(bullet) || indent > above.indent) {
            return this;
        }
        int farther = bullet.equals(above.bullet) ? above.indent : above.indent + 2;
        return new TextLine(text, farther, bullet, gap, cell, marked);
    }

    public boolean isBullet() {
        return bullet != null;
    }

    public boolean ordered() {
        return bullet != null && Character.isDigit(bullet.charAt(0));
    }

    public int number() {
        return bullet == null ? 0 : Integer.parseInt(bullet.replaceAll("\\D", ""));
    }

    /** Cells stand between pipes or tabs; a command of a shell that hands on what it says is no row. */
    public boolean isRow() {
        boolean parted = text.endsWith("|") || text.contains(" | ") || text.startsWith("|") || text.contains("\t");
        return parted && bullet == null && text.length() < LONGEST_ROW
                && !(COMMAND.matcher(text).find() && !text.startsWith("|"))
                && !LABELLED.matcher(text).matches() && !TWO_CLOCKS.matcher(text).matches();
    }

    /** Whether the box it opens with is ticked, null without a box. */
    @Nullable
    public Boolean ticked() {
        return BOX.matcher(text).lookingAt() ? Boolean.valueOf(TICKED.matcher(text).lookingAt()) : null;
    }

    String unticked() {
        return BOX.matcher(text).replaceFirst("");
    }
}
