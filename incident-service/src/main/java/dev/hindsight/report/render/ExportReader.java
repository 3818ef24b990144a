package dev.hindsight.report.render;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.html.Tags;
import dev.hindsight.report.render.content.ReadBack;
import dev.hindsight.report.render.html.HtmlBack;
import dev.hindsight.report.render.html.HtmlReport;
import dev.hindsight.report.render.markdown.MarkdownBack;
import dev.hindsight.report.render.markdown.MarkdownReport;
import dev.hindsight.report.render.storage.StorageBack;

/**
 * Reads our own exports back to the letter: JSON, and Markdown, HTML and Confluence storage format that carry our mark. An edited export is
 * read as edited; what has lost its mark, or the facts on top, or has tags in tags without end, is for the reader of other people's reports.
 */
public final class ExportReader {

    private static final Pattern CODE = Pattern.compile("(?s)<!\\[CDATA\\[.*?]]>");

    private ExportReader() {}

    /** The report; empty when it is no export of ours. */
    public static Optional<Report> read(String text) {
        if (text.stripLeading().startsWith("{")) {
            return Optional.ofNullable(JsonBack.read(text));
        }
        if (!text.contains(HtmlReport.MARK)) {
            return Optional.empty();
        }
        return Optional.ofNullable(readable(text)).map(ExportReader::built);
    }

    private static @Nullable ReadBack readable(String text) {
        int mark = text.lastIndexOf(MarkdownReport.MARK);
        if (mark >= 0 && text.stripLeading().startsWith("# ")) {
            return MarkdownBack.read(text.replace("\r\n", "\n"));
        }
        if (text.contains("<meta name=\"" + HtmlReport.MARK + "\"")) {
            return Tags.tooDeep(text) ? null : HtmlBack.read(text);
        }
        return text.contains("<ac:") && !Tags.tooDeep(CODE.matcher(text).replaceAll("")) ? StorageBack.read(text) : null;
    }

    private static @Nullable Report built(ReadBack back) {
        return back.report();
    }
}
