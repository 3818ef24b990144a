package dev.hindsight.report.importing.text.label;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Reporters;
import dev.hindsight.report.importing.text.TextLine;

/** Lines below the parts of a page that each are a label and a short value, one of them of who wrote it: fields as at its head. */
final class SignedBelow {

    private static final int MOST = 6;
    private static final Pattern FIELD = Pattern.compile("[^:]{2,30}:\\s\\S[^:]{0,60}(?::\\d\\d.{0,20})?");
    /** What only the writer of the report puts down; "Author" opens a commit as well. */
    private static final Pattern PREPARED = Pattern.compile("(?i)[^:]{0,20}(?:prepared|written|completed) by\\s?:.*");

    private SignedBelow() {}

    /** The lines of such runs: several in a row, or what the page ends with. */
    static BitSet in(List<TextLine> lines) {
        var signed = new BitSet(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            int end = i;
            while (end < lines.size() && isField(lines.get(end)) && (end == i || lines.get(end).gap() == 0)) {
                end++;
            }
            List<String> run = lines.subList(i, end).stream().map(TextLine::text).toList();
            boolean last = end == lines.size();
            boolean prepared = run.size() > 1 && PREPARED.matcher(run.getFirst()).matches();
            if (!run.isEmpty() && run.size() <= MOST && (last || prepared) && Reporters.sign(run)) {
                signed.set(i, end);
            }
            i = Math.max(i, end - 1);
        }
        return signed;
    }

    private static boolean isField(TextLine line) {
        return !line.isBullet() && FIELD.matcher(line.text()).matches();
    }
}
