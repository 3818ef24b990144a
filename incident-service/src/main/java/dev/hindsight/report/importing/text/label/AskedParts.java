package dev.hindsight.report.importing.text.label;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.text.TextLine;
import dev.hindsight.report.importing.topic.Topic;

/** "How did we know?" in a page that has a part "Detection": words of the part it stands in, and no heading. */
final class AskedParts {

    private final List<TextLine> lines;
    private @Nullable Set<Topic> named;

    AskedParts(List<TextLine> lines) {
        this.lines = lines;
    }

    /** @param current the part the line stands in */
    boolean isText(TextLine line, @Nullable Topic current) {
        if (current == null || current.section() == null || !line.text().endsWith("?")) {
            return false;
        }
        Label exact = Label.exact(line.text());
        Label label = exact == null ? Label.heading(line.text()) : exact;
        return label != null && named().contains(label.topic());
    }

    /** What lines on their own name without asking. */
    private Set<Topic> named() {
        if (named == null) {
            var found = EnumSet.noneOf(Topic.class);
            lines.stream().filter(line -> !line.isBullet() && !line.isRow() && !line.text().contains("?")).map(TextLine::text)
                    .map(Label::exact).filter(label -> label != null && label.rest().isEmpty())
                    .forEach(label -> found.add(label.topic()));
            named = found;
        }
        return named;
    }
}
