package dev.hindsight.report.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.Passage;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.ReportReader;
import dev.hindsight.report.importing.Source;
import dev.hindsight.report.importing.review.Lint;
import dev.hindsight.report.render.ExportReader;
import dev.hindsight.report.render.Report;

/**
 * One version of a page, read. Costs time in proportion to its length, so it is made away from the event loop.
 *
 * @param given what a person supplied
 * @param pageVersion the wiki's own number
 * @param origin what it was taken from, where it is an export of a desk
 */
record PageVersion(Upload upload, String format, Given given, @Nullable Integer pageVersion, Identity identity, Content content,
        List<Remark> remarks, Report.@Nullable Origin origin) {
    /** What a title or the name of a file says when the page is about something that went wrong. */
    private static final Pattern NAMES_AN_INCIDENT = Pattern
            .compile("(?i)incident|post[- _]?mortem|outage|root[- _]cause|\\brca\\b|retrospective|unavailab|\\bdown\\b");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s)|[。！？]|\\n{2,}");
    private static final int SENTENCES = 3;
    /** Characters that a sentence has at least. */
    private static final int SENTENCE = 30;

    /** What the text leaves out and somebody knows. */
    record Given(@Nullable String title, @Nullable LocalDate date, @Nullable String zone) {
        static final Given NOTHING = new Given(null, null, null);

        /** Where one of them was not given this time, what was given with an earlier version still holds. */
        Given or(Given earlier) {
            return new Given(title == null ? earlier.title : title, date == null ? earlier.date : date,
                    zone == null ? earlier.zone : zone);
        }
    }

    /** @throws dev.hindsight.manners.ProblemException 4xx when it is not to be taken over */
    static PageVersion read(Upload upload, Given given) {
        var remarks = new ArrayList<Remark>();
        String text = Deciphering.text(upload, remarks);
        Optional<Report> own = ExportReader.read(text);
        Reading reading = ReportReader
                .read(new Source(text, upload.contentType(), upload.fileName(), given.title(), given.date(), given.zone()));
        Content content = own.map(ExportContent::of).orElseGet(() -> foreign(reading, upload, given, remarks));
        Bounds.check(content);
        own.map(ExportContent::mergedElsewhere).ifPresent(remarks::addAll);
        remarks.addAll(StillToCome.in(content, Clock.systemUTC().instant()));
        return new PageVersion(upload, reading.format().name().toLowerCase(Locale.ROOT), given, reading.page().version(),
                Identity.of(text, upload, reading, content, given), content, List.copyOf(remarks),
                own.map(report -> report.head().origin()).orElse(null));
    }

    private static Content foreign(Reading reading, Upload upload, Given given, List<Remark> remarks) {
        if (reading.isRefused()) {
            throw Refusal.of(reading.findings().getFirst());
        }
        mustBeAReport(reading, upload, remarks);
        reading.findings().stream().map(Remark::of).forEach(remarks::add);
        Lint.of(reading).stream().map(Remark::of).forEach(remarks::add);
        return ContentReader.read(reading, upload.fileName(), given.zone(), remarks);
    }

    private static void mustBeAReport(Reading reading, Upload upload, List<Remark> remarks) {
        if (hasAKnownPart(reading)) {
            return;
        }
        String names = reading.title() + " " + upload.fileName();
        if (reading.date() == null && !NAMES_AN_INCIDENT.matcher(names).find() && !tells(reading)) {
            throw Refusal.of(Finding.error("no-report", "document", "Nothing here reads like a report of an incident. Bring a "
                    + "page with headings such as Summary, Timeline and Action items, or with the day in its title, or "
                    + "a text of whole sentences."));
        }
        remarks.add(Remark.of(Finding.warning("no-known-part", "document", "No part of this page has a name we know. All of "
                + "its text is kept under “Imported, not placed”; move it where it belongs.")));
    }

    /** Whether somebody tells something, a letter perhaps: {@value #SENTENCES} sentences that are no row of a table. */
    private static boolean tells(Reading reading) {
        return Stream.concat(reading.otherSections().stream().map(Passage::plain), reading.notPlaced().stream())
                .flatMap(SENTENCE_END::splitAsStream).map(String::strip)
                .filter(words -> words.length() >= SENTENCE && words.indexOf('|') < 0).limit(SENTENCES).count() == SENTENCES;
    }

    private static boolean hasAKnownPart(Reading reading) {
        return reading.sections().values().stream().anyMatch(passage -> !passage.plain().isBlank())
                || !reading.timeline().isEmpty() || !reading.actionItems().isEmpty() || !reading.authors().isEmpty()
                || reading.status() != null;
    }
}
