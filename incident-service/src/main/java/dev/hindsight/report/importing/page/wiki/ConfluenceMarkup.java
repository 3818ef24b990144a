package dev.hindsight.report.importing.page.wiki;

import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Limits;

/** The markup of Jira and of the older editor of Confluence, line by line. */
final class ConfluenceMarkup {

    private static final Pattern HEADING = Pattern.compile("h([1-6])\\.\\s*(\\S.*)?");
    private static final Pattern ITEM = Pattern.compile("\\s{0,8}([*#-]{1,6})\\s+(.*)");
    private static final Pattern FENCE = Pattern.compile("\\{(?:code|noformat)(?::[^}]{0,200})?\\}");
    private static final Pattern STATUS = Pattern.compile("\\{status:(?:[^}]{0,100}\\|)?title=([^}|]{1,60})[^}]{0,100}\\}");
    private static final Pattern JIRA = Pattern.compile("\\{jira:(?:key=)?([A-Z][A-Z0-9]{1,9}-\\d{1,6})[^}]{0,200}\\}");
    private static final Pattern TITLE = Pattern
            .compile("\\{(?:panel|expand|info|note|warning|tip):(?:[^}]{0,100}\\|)?title=([^}|]{1,100})[^}]{0,200}\\}");
    private static final Pattern FRAME = Pattern.compile(
            "\\{(?:panel|expand|info|note|warning|tip|section|column|toc|anchor|color|excerpt|details|div|children|pagetree)(?::[^}]{0,200})?\\}");
    private static final Pattern QUOTE = Pattern.compile("\\{quote\\}([^{}\\n]{1,2000})\\{quote\\}");
    private static final Pattern MONO = Pattern.compile("\\{\\{([^{}\\n]{1,300})\\}\\}");
    private static final Pattern LINK = Pattern
            .compile("\\[([^\\[\\]|\\n]{1,300})\\|((?:https?://|mailto:|/)[^\\[\\]|\\s]{1,2000})(?:\\|[^\\]\\n]{0,60})?\\]");
    private static final Pattern ADDRESS = Pattern.compile("\\[(https?://[^\\[\\]|\\s]{1,2000})\\]");
    private static final Pattern PERSON = Pattern.compile("\\[~(?:accountid:)?([\\w.:@-]{1,80})\\]");
    private static final Pattern PLACE = Pattern.compile("\\[([^\\[\\]|\\n]{1,200})\\|[^\\[\\]|\\n]{1,300}\\]");
    private static final Pattern IMAGE = Pattern
            .compile("(?<![\\w!])!([\\w][\\w ./-]{0,120}\\.\\w{2,5})(?:\\|[^!\\n]{0,100})?!");
    private static final Pattern UNDERLINED = Pattern.compile("(?<![\\w+])\\+(?=[^\\s+])([^+\\n]{1,200})(?<=\\S)\\+(?![\\w+])");
    private static final Pattern NOT_A_BORDER = Pattern
            .compile("\\[[^\\[\\]\\n]{1,500}\\]|\\{[^{}\\n]{1,300}\\}|![^!\\n]{1,200}!");

    private final StringJoiner out = new StringJoiner("\n");
    private boolean fenced;
    private boolean quoted;

    String markdown(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            while (!fenced && line.startsWith("|") && !line.stripTrailing().endsWith("|") && i + 1 < lines.length
                    && !lines[i + 1].isBlank() && !lines[i + 1].startsWith("|") && line.length() < Limits.SEARCHED) {
                line = line + "<br>" + lines[++i].strip().replaceFirst("^[*#-]+\\s+", "• ");
            }
            line(line);
        }
        return out.toString();
    }

    private void line(String line) {
        long fences = FENCE.matcher(line).results().limit(3).count();
        Matcher fence = FENCE.matcher(line);
        if (fences == 1 && fence.find()) {
            code(line.substring(0, fence.start()), line.substring(fence.end()));
        } else if (fenced) {
            put(line);
        } else if (line.strip().equals("{quote}")) {
            quoted = !quoted;
            put("");
        } else if (QUOTE.matcher(line.strip()).matches()) {
            put("> " + block(QUOTE.matcher(line.strip()).replaceFirst("$1")));
        } else {
            put(block(line));
        }
    }

    /** Code begins or ends inside a line, and what stands ahead of the sign or behind it is of the line. */
    private void code(String ahead, String behind) {
        boolean ends = fenced;
        fenced = !fenced;
        if (!ahead.isBlank()) {
            put(ends ? ahead : block(ahead));
        }
        put("```");
        if (!behind.isBlank()) {
            put(ends ? block(behind) : behind);
        }
    }

    private void put(String line) {
        out.add(quoted ? "> " + line : line);
    }

    private String block(String line) {
        if (line.strip().matches("-{4,}")) {
            return "";
        }
        Matcher heading = HEADING.matcher(line.strip());
        if (heading.matches()) {
            return "\n" + "#".repeat(heading.group(1).charAt(0) - '0') + " "
                    + inline(heading.group(2) == null ? "" : heading.group(2))
                    + "\n";
        }
        if (line.startsWith("|")) {
            return row(line.strip());
        }
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            return WikiMarkup.item(item.group(1), inline(item.group(2)));
        }
        return line.startsWith("bq. ") ? "> " + inline(line.substring(4)) : inline(line);
    }

    /** A row of headings has two strokes between its cells, and under it Markdown wants a line of dashes. */
    private String row(String line) {
        boolean head = line.startsWith("||") && line.endsWith("||") && line.length() > 4;
        String safe = NOT_A_BORDER.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(inline(found.group()).replace("|", "\\|")));
        String cells = safe.replace("||", "|").replaceAll("\\|(?=\\|)", "| ");
        String row = inline(cells);
        long borders = row.chars().filter(c -> c == '|').count();
        return head ? row + "\n|" + "---|".repeat((int) Math.clamp(borders - 1, 1, 30)) : row;
    }

    private static String inline(String line) {
        if (line.length() > Limits.SEARCHED) {
            return line;
        }
        String text = STATUS.matcher(line).replaceAll("$1");
        text = JIRA.matcher(text).replaceAll("$1");
        text = TITLE.matcher(text).replaceAll("**$1**");
        text = FRAME.matcher(text).replaceAll("");
        text = FENCE.matcher(text).replaceAll("`");
        text = MONO.matcher(text).replaceAll("`$1`");
        text = LINK.matcher(text).replaceAll("[$1](<$2>)");
        text = ADDRESS.matcher(text).replaceAll("<$1>");
        text = PERSON.matcher(text).replaceAll("@$1");
        text = PLACE.matcher(text).replaceAll("$1");
        text = IMAGE.matcher(text).replaceAll("![](<$1>)");
        text = WikiMarkup.STARRED.matcher(text).replaceAll("**$1**");
        text = UNDERLINED.matcher(text).replaceAll("$1");
        return text.replace("(/)", "✅").replace("(x)", "❌").replace("(!)", "⚠").replace("\\\\", "<br>");
    }
}
