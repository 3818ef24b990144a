package dev.hindsight.report.render;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.render.content.ReadBack;
import dev.hindsight.report.render.html.HtmlBack;
import dev.hindsight.report.render.html.HtmlReport;
import dev.hindsight.report.render.markdown.MarkdownBack;
import dev.hindsight.report.render.markdown.MarkdownReport;
import dev.hindsight.report.render.storage.StorageBack;

/**
 * Reads our own exports back to the letter: JSON, and Markdown, HTML and Confluence storage format that carry our mark. An edited export is
 * read as edited; what has lost its mark, or the facts on top, is for the reader of other people's reports.
 */
public final class ExportReader {

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
            return HtmlBack.read(text);
        }
        return text.contains("<ac:") ? StorageBack.read(text) : null;
    }

    private static @Nullable Report built(ReadBack back) {
        return back.report();
    }
}
