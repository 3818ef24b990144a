package dev.hindsight.report.acceptance;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Finding;

/**
 * What there is to say about an imported report.
 *
 * @param code stable and machine-readable, such as {@code day-inferred}
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param where the place in the report, such as {@code timeline[3]}
 * @param entries positions in the timeline when it is about several
 * @param entry id of the line of the timeline it is about, whose place there is by time and not as in the page
 * @param source which of several inputs, from 1; absent when there was one
 */
@Schema(name = "ImportFinding")
record Remark(String code, String severity, String where, String message, @Nullable List<Integer> entries,
        @Nullable UUID entry, @Nullable Integer source) {

    private static final Pattern LINE = Pattern.compile("timeline\\[(\\d{1,6})].*");

    static Remark of(Finding finding) {
        return new Remark(finding.code(), finding.severity().name().toLowerCase(Locale.ROOT), finding.where(),
                finding.message(), finding.entries().isEmpty() ? null : finding.entries(), null, null);
    }

    static Remark warning(String code, String where, String message) {
        return new Remark(code, "warning", where, message, null, null, null);
    }

    static Remark info(String code, String where, String message) {
        return new Remark(code, "info", where, message, null, null, null);
    }

    Remark in(int number) {
        return new Remark(code, severity, where, message, entries, entry, number);
    }

    /** @param page the lines of the page, as they stand there */
    Remark about(List<Content.Line> page) {
        var place = LINE.matcher(where);
        int line = place.matches() ? Integer.parseInt(place.group(1)) : page.size();
        return line < page.size()
                ? new Remark(code, severity, where, message, entries, page.get(line).id(), source)
                : this;
    }
}
