package dev.hindsight.report.importing.arrival;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.Source;
import dev.hindsight.report.importing.page.html.FeedEntry;
import dev.hindsight.report.importing.page.html.PhpParts;
import dev.hindsight.report.importing.page.html.WmlHead;
import dev.hindsight.report.importing.page.markdown.PostMatter;
import dev.hindsight.report.importing.page.wiki.WikiMarkup;
import dev.hindsight.report.importing.topic.Topics;

/** Tells the layout of a report from its content; type and name are hints where the content leaves it open. */
public final class FormatDetector {

    private static final Pattern STORAGE = Pattern.compile("<(?:ac|ri):[a-z-]+[\\s/>]");
    private static final Pattern HTML = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)?<(?:!doctype html|html|head|body|div|section|article|h[1-6]|p|table|ul|ol|main|meta)\\b.*");
    private static final Pattern TAGS = Pattern.compile("(?i)</(?:p|div|h[1-6]|table|ul|ol|li|tr|td)>");
    private static final Pattern MARKDOWN = Pattern
            .compile("(?m)^#{2,6} \\S|^\\*\\*[^*\\n]{2,40}\\*\\*|^[-*] \\*\\*[^*\\n]{2,40}\\*\\*"
                    + "|^[^\\n|]{2,60}\\n(?:={3,}|-{3,})\\s*$");
    /** A heading of the first level: on the first line, or set apart as no comment of a script is. */
    private static final Pattern HASH = Pattern.compile("\\A\\s*# \\S|(?m)(?<=\\n)^[^\\S\\n]*\\n# \\S.*\\n(?=[^\\S\\n]*\\n)");
    private static final Pattern NAMED = Pattern.compile("(?m)^# (\\S.{2,60})$");
    private static final Pattern MAYBE = Pattern
            .compile("(?m)^\\s{0,3}[-*+] \\[[ xX]\\] |^\\|\\s*:?-{3,}:?\\s*\\||\\]\\(https?://");
    private static final Pattern FRONT = Pattern.compile("\\A(?:---\\s*\\n[A-Za-z_-]+\\s*:|\\+\\+\\+\\s*\\n[A-Za-z_-]+\\s*=)");

    /** What a text of Markdown has at least, whatever its name says: a list below other lines is no sign of it. */
    private static final Pattern MARKS = Pattern.compile("\\*\\*\\S|__\\S|(?m)^#{1,6} |^> |^```|`[^`\\n]+`|\\]\\(|^\\|");

    private static final Pattern CHAT = Pattern.compile("(?::[a-z0-9_+-]{2,40}:\\s*)?\\*([^*\\n]{2,60})\\*(?!\\*)");

    private FormatDetector() {}

    public static Format detect(Source source, String text) {
        String head = text.length() > 100_000 ? text.substring(0, 100_000) : text;
        boolean markdown = FRONT.matcher(head).find() || isPost(source, head) || MARKDOWN.matcher(head).find()
                || isHeaded(head) && (head.stripLeading().startsWith("#") || !isLabelled(head))
                || MAYBE.matcher(head).find() && !isLabelled(head) || isChat(head);
        if (FeedEntry.opens(head)) {
            return Format.HTML;
        }
        if (STORAGE.matcher(head).find() && head.stripLeading().startsWith("<")) {
            return Format.STORAGE;
        }
        if (WmlHead.opens(head) || PhpParts.opens(head)) {
            return Format.HTML;
        }
        if (HTML.matcher(head).lookingAt() && (!markdown || TAGS.matcher(head).results().limit(4).count() > 3)) {
            return hinted(source, "xml") && STORAGE.matcher(head).find() ? Format.STORAGE : Format.HTML;
        }
        if (markdown || WikiMarkup.is(head) || MARKS.matcher(head).find()
                && (hinted(source, "markdown") || named(source, ".md") || named(source, ".markdown"))) {
            return Format.MARKDOWN;
        }
        return STORAGE.matcher(head).find() && TAGS.matcher(head).find() ? Format.STORAGE : Format.TEXT;
    }

    /** Whether what stands below the facts of a post is marked: they alone are no sign of it. */
    private static boolean isPost(Source source, String text) {
        return PostMatter.opens(text)
                && (named(source, ".md") || named(source, ".markdown") || TAGS.matcher(text).results().limit(4).count() > 3);
    }

    private static boolean isHeaded(String text) {
        return HASH.matcher(text).find() || NAMED.matcher(text).results().anyMatch(name -> Topics.of(name.group(1)) != null);
    }

    /** Whether names of parts stand at the begin of lines, alone or before the border of a cell. */
    private static boolean isLabelled(String text) {
        return text.lines().map(FormatDetector::firstCell).filter(cell -> Topics.of(cell) != null).limit(2).count() > 1;
    }

    /** Whether names of parts stand between single stars at the begin of lines, as a chat sets them in bold. */
    private static boolean isChat(String text) {
        return text.lines().map(CHAT::matcher).filter(line -> line.lookingAt() && Topics.of(line.group(1)) != null).limit(2)
                .count() > 1;
    }

    private static String firstCell(String line) {
        int tab = line.indexOf('\t');
        int border = line.indexOf(" |");
        int end = Math.min(tab < 0 ? line.length() : tab, border < 0 ? line.length() : border);
        String cell = line.substring(0, end).strip();
        return cell.endsWith(":") ? cell.substring(0, cell.length() - 1) : cell;
    }

    private static boolean hinted(Source source, String word) {
        return contains(source.contentType(), word);
    }

    private static boolean named(Source source, String end) {
        String name = source.fileName();
        return name != null && name.toLowerCase(Locale.ROOT).endsWith(end);
    }

    private static boolean contains(@Nullable String text, String word) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(word);
    }
}
