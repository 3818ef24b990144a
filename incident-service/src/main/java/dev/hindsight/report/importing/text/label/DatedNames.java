package dev.hindsight.report.importing.text.label;

import java.util.List;

import dev.hindsight.report.importing.outline.DatedFact;
import dev.hindsight.report.importing.text.TextLine;
import dev.hindsight.report.importing.topic.Topic;

/** "Mitigation" and below it nothing but a day, beside other facts: when it was. */
final class DatedNames {

    private DatedNames() {}

    static boolean at(int index, Label label, List<TextLine> lines) {
        return label.topic().section() != null && isDay(index + 1, label, lines) && index + 2 < lines.size()
                && (Label.exact(lines.get(index + 2).text()) != null || isDay(index + 3, label, lines)
                        || isDay(index - 1, label, lines));
    }

    private static boolean isDay(int index, Label label, List<TextLine> lines) {
        return index > 0 && index < lines.size()
                && DatedFact.topic(label.words(), lines.get(index).text()) == Topic.FACT;
    }
}
