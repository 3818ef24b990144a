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

    /**
     * The line cut between its facts; the line itself where it does not begin with one or has but one.
     *
     * @param atHead whether names we know need no bold to be labels
     */
    static List<Line> split(Line line, boolean atHead) {
        List<Line> bold = inBold(line);
        List<Integer> starts = atHead && bold.size() == 1 ? FactsInWords.starts(line.plain()) : List.of();
        var parts = new ArrayList<Line>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : line.plain().length();
            Line fact = line.upTo(end).from(starts.get(i));
            parts.add(fact.upTo(FactsInWords.withoutSign(fact.plain()).length()));
        }
        return parts.isEmpty() ? bold : parts;
    }

    private static List<Line> inBold(Line line) {
        var parts = new ArrayList<Line>();
        var current = new ArrayList<Span>();
        boolean blank = !line.spans().isEmpty() && line.spans().getFirst() instanceof Span.Text(String text, _)
                && text.isBlank();
        List<Span> spans = line.spans().subList(blank ? 1 : 0, line.spans().size());
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
