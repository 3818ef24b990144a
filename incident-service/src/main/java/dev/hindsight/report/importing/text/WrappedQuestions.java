package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.List;

import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.topic.CertificateQuestions;

/** The questions of a form, each a paragraph above its answer: headings, however many lines they wrap over. */
final class WrappedQuestions {

    private static final int FEWEST = 2;
    private static final int MOST_LINES = 10;

    private WrappedQuestions() {}

    /** The lines with each question as one heading; the same lines where fewer than two are asked. */
    static List<TextLine> joined(List<TextLine> lines) {
        if (lines.stream().filter(WrappedQuestions::opens).limit(FEWEST).count() < FEWEST) {
            return lines;
        }
        var out = new ArrayList<TextLine>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (!opens(line)) {
                out.add(line);
                continue;
            }
            var words = new StringBuilder(line.text());
            int from = i;
            while (i + 1 < lines.size() && i - from < MOST_LINES && goesOn(lines.get(i + 1))) {
                i++;
                words.append(' ').append(lines.get(i).text());
            }
            out.add(new TextLine(words.toString(), 0, null, Math.max(line.gap(), 2), false, true));
        }
        return out;
    }

    private static boolean opens(TextLine line) {
        return (!line.isBullet() || line.ordered()) && CertificateQuestions.is(line.text());
    }

    private static boolean goesOn(TextLine line) {
        return line.gap() == 0 && !line.isBullet() && StampReader.read(line.text(), 0) == null;
    }
}
