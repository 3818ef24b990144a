package dev.hindsight.report.importing.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.page.Span;

/** "**Date:** 3 May | **Severity:** SEV2": several labels in bold with their values in one line, parted by a sign. */
final class FactsInLine {

    private static final Pattern SIGN = Pattern.compile("\\s[|·•]\\s*$");

    private FactsInLine() {}

    /** The line cut between its facts; the line itself where not each part has a label in bold. */
    static List<Line> split(Line line) {
        var parts = new ArrayList<Line>();
        var current = new ArrayList<Span>();
        List<Span> spans = line.spans();
        for (int i = 0; i < spans.size(); i++) {
            boolean bold = i + 1 < spans.size() && spans.get(i + 1) instanceof Span.Text(String _, boolean next) && next;
            Matcher sign = bold && spans.get(i) instanceof Span.Text(String text, boolean own) && !own
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
        boolean facts = parts.stream().allMatch(part -> part.boldLead().endsWith(":")
                || part.plain().startsWith(":", Math.min(part.boldLead().length(), part.plain().length())));
        return parts.size() > 1 && facts ? parts : List.of(line);
    }
}
