package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.text.mending.PageLines;

/**
 * What a wiki prints around a page that it exports, as it stands in a copy of that: the way to the page and the name of its space above
 * the title, its labels, attachments and comments below the text.
 */
final class ExportedPage {

    private static final int HEAD = 9;
    private static final int FOOT = 4;
    private static final int LONGEST = 60;
    private static final Pattern MADE = Pattern
            .compile("Created by .{2,80}?(?:, last modified (?:by .{2,80} )?on \\S.{5,40}| on \\S.{5,40})");
    private static final Pattern SPACE = Pattern.compile("(.{1,60}?) : (\\S.{2,})");
    private static final Pattern FOLDER = Pattern.compile("[^:\\t|]*[^.:\\t|]");
    private static final Pattern EXPORTED = Pattern
            .compile("(?:Document generated|Printed) by (?:Atlassian )?Confluence\\b.{0,60}");
    private static final Pattern ATTACHED = Pattern.compile("\\S.{0,150} \\([a-z]+/[\\w.+-]+\\)");
    private static final Pattern LABEL = Pattern
            .compile("(?!none$|unknown$|tb[acd]$|n/?a$)[\\p{Ll}\\p{N}][\\p{Ll}\\p{N}_.-]{1,40}");

    private final List<String> lines;
    private final List<String> around;

    private ExportedPage(PageLines printed) {
        this.lines = new ArrayList<>(List.of(printed.rest().split("\n", -1)));
        this.around = new ArrayList<>(printed.lines());
    }

    /** The page without what stands around it, which goes to the lines that were left out. */
    static PageLines within(PageLines printed) {
        var page = new ExportedPage(printed);
        page.cutHead();
        page.cutFoot();
        return new PageLines(String.join("\n", page.lines), page.around);
    }

    /** The title is the line right above the one that says who made the page. */
    private void cutHead() {
        int made = 0;
        while (made < Math.min(lines.size(), HEAD) && !MADE.matcher(lines.get(made).strip()).matches()) {
            made++;
        }
        int title = made - 1;
        List<String> way = title < 1 || made == Math.min(lines.size(), HEAD) ? List.of() : lines.subList(0, title);
        if (way.isEmpty() || lines.get(title).isBlank() || Furniture.is(lines.get(title).strip())
                || !way.stream().map(String::strip).allMatch(ExportedPage::isFolder)) {
            return;
        }
        Matcher named = SPACE.matcher(lines.get(title).strip());
        if (named.matches() && way.stream().map(String::strip).anyMatch(named.group(1)::equals)) {
            lines.set(title, named.group(2));
        }
        cut(0, title);
    }

    private static boolean isFolder(String line) {
        return line.length() <= LONGEST && FOLDER.matcher(line).matches();
    }

    private void cutFoot() {
        int end = lines.size();
        for (int seen = 0; end > 0 && seen < FOOT; end--) {
            if (EXPORTED.matcher(lines.get(end - 1).strip()).matches()) {
                int foot = attachments(last("Comments:", end - 1));
                cut(labels(foot), lines.size());
                return;
            }
            seen += lines.get(end - 1).isBlank() ? 0 : 1;
        }
    }

    /** The last line that says so above {@code end}, {@code end} itself where none does. */
    private int last(String words, int end) {
        int at = end - 1;
        while (at > 0 && !lines.get(at).strip().equals(words)) {
            at--;
        }
        return at > 0 ? at : end;
    }

    /** Where the files begin that are attached to the page. */
    private int attachments(int end) {
        int at = last("Attachments:", end);
        return lines.subList(Math.min(at + 1, end), end).stream().map(String::strip)
                .allMatch(line -> line.isEmpty() || ATTACHED.matcher(line).matches()) ? at : end;
    }

    /** Where the labels begin that stand right above, each a word in small letters. */
    private int labels(int end) {
        int from = end;
        for (int i = end - 1; i > 0; i--) {
            boolean label = LABEL.matcher(lines.get(i).strip()).matches();
            if (!label && !lines.get(i).isEmpty()) {
                return from;
            }
            from = label ? i : from;
        }
        return from;
    }

    private void cut(int from, int to) {
        List<String> cut = lines.subList(from, to);
        cut.stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(around::add);
        cut.clear();
    }
}
