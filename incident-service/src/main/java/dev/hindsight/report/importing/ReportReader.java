package dev.hindsight.report.importing;

import java.text.Normalizer;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.arrival.Entities;
import dev.hindsight.report.importing.arrival.FormatDetector;
import dev.hindsight.report.importing.arrival.NotOneReport;
import dev.hindsight.report.importing.arrival.QuietDays;
import dev.hindsight.report.importing.arrival.StatusPage;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Limits;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.html.MarkupPage;
import dev.hindsight.report.importing.page.markdown.MarkdownPage;
import dev.hindsight.report.importing.text.Margin;
import dev.hindsight.report.importing.text.TextPage;
import dev.hindsight.report.importing.text.UnmarkedPage;
import dev.hindsight.report.importing.text.mending.CountedPoints;
import dev.hindsight.report.importing.text.mending.LabelsInLine;
import dev.hindsight.report.importing.text.mending.MailHead;
import dev.hindsight.report.importing.text.mending.PageLines;
import dev.hindsight.report.importing.text.mending.WideColons;

/**
 * Reads an incident report that was written elsewhere. Without clock, chance or input and output: the same source always gives the
 * same reading, and one that is hostile, too large or no report at all gives a refused one, never an exception.
 */
public final class ReportReader {

    private static final Pattern ENTITIES = Pattern.compile(
            "(?i)<!(?:ENTITY|ELEMENT|ATTLIST)\\b|<!DOCTYPE[^>\\[]{0,500}\\[|<!DOCTYPE[^>]{0,300}\\bSYSTEM\\b\\s+[\"'](?!about:)");

    private ReportReader() {}

    public static Reading read(Source source) {
        String text = source.text();
        if (text.length() > Limits.CHARACTERS) {
            return refused(Format.TEXT, "too-large", "The report has more than " + Limits.CHARACTERS + " characters.");
        }
        if (text.indexOf('\0') >= 0 || text.startsWith("PK\u0003\u0004") || text.startsWith("%PDF-")) {
            return refused(Format.TEXT, "not-text",
                    "This is no text. Bring the page as text, HTML, storage format or Markdown.");
        }
        if (text.isBlank()) {
            return refused(Format.TEXT, "empty", "There is nothing to read.");
        }
        String normal = normal(text);
        Format format = FormatDetector.detect(source, PageLines.in(normal).rest());
        if ((format == Format.HTML || format == Format.STORAGE) && ENTITIES.matcher(normal).find()) {
            return refused(format, "entities", "A document type that declares entities is not read.");
        }
        return read(source, normal, format);
    }

    private static Reading read(Source source, String text, Format format) {
        try {
            Page page = page(text, format);
            Outline outline = Outline.of(page);
            Finding several = NotOneReport.of(text, page, outline);
            return several == null
                    ? new Composer(source, page, outline).reading().in(format)
                    : Reading.refused(format, several);
        } catch (Limits.Exceeded exceeded) {
            return refused(format, "too-deep", String.valueOf(exceeded.getMessage()));
        }
    }

    private static Page page(String text, Format format) {
        return switch (format) {
            case TEXT -> TextPage.read(StatusPage.asTimeline(QuietDays.leftOut(Entities.decoded(text)), false));
            case MARKDOWN -> MarkdownPage.read(
                    CountedPoints.asLists(LabelsInLine.parted(StatusPage.asTimeline(MailHead.asMarkdown(text), true))));
            case HTML -> UnmarkedPage.asText(MarkupPage.html(text));
            case STORAGE -> UnmarkedPage.asText(MarkupPage.storage(text));
        };
    }

    private static Reading refused(Format format, String code, String message) {
        return Reading.refused(format, Finding.error(code, "document", message));
    }

    /**
     * Line ends as one sign, letters with their accents as one, without a byte order mark, signs that take no room and the blanks that
     * every line opens with.
     */
    private static String normal(String text) {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        String lines = plain.replace("\r\n", "\n").replace('\r', '\n').replace("\u200b", "").replace("\u200c", "")
                .replace("\u2060", "")
                .replace("\ufeff", "").replace('\u2028', '\n').replace('\u2029', '\n').replace('\f', '\n')
                .replace('\u000b', '\n');
        return Margin.withoutCommon(WideColons.narrowed(Normalizer.normalize(lines, Normalizer.Form.NFC)));
    }
}
