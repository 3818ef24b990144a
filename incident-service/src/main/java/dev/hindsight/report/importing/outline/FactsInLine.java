package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;

/** "**Date:** 3 May | **Severity:** SEV2": several labels in bold with their values in one line, parted by a sign or, where lines were joined, by a blank. */
final class FactsInLine {

    private static final Pattern SIGN = Pattern.compile("\\s(?:[|·•]\\s*)?$");

    private FactsInLine() {}

    /** The line cut between its facts; the line itself where it does not begin with one or has but one. */
    static List<Line> split(Line line) {
        var parts = new ArrayList<Line>();
        var current = new ArrayList<Span>();
        List<Span> spans = line.spans();
        for (int i = 0; i < spans.size(); i++) {
            Matcher sign = isLabel(spans, i + 1) && spans.get(i) instanceof Span.Text(String text, boolean own) && !own
                    ? SIGN.matcher(text)
                    : null;
            if (sign != null && sign.find()) {
                current.add(new Span.Text(spans.get(i).plain().substring(0, sign.start()), false));
                parts.add(new Line(current));
                current.clear();
            } else {
                current.add(spans.get(i));
            }
        }
        parts.add(new Line(current));
        return parts.size() > 1 && isLabel(spans, 0) ? parts : List.of(line);
    }

    private static boolean isLabel(List<Span> spans, int at) {
        return at < spans.size() && spans.get(at) instanceof Span.Text(String text, boolean bold) && bold
                && (text.stripTrailing().endsWith(":")
                        || at + 1 < spans.size() && spans.get(at + 1).plain().stripLeading().startsWith(":"));
    }
}
