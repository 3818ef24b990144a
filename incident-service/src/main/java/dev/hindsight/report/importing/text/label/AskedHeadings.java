package dev.hindsight.report.importing.text.label;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.text.TextLine;
import dev.hindsight.report.importing.topic.Topic;

/** Questions that we have no name for and that head a part: with nothing but "no" below, or as the names of all parts are asked. */
final class AskedHeadings {

    private static final int FEWEST = 3;
    private static final Pattern ASKED = Pattern.compile("\\p{Lu}[^.?!]{8,120}\\?");
    /** A question that "no" answers: a why among the causes has another answer. */
    private static final Pattern WHETHER = Pattern
            .compile("(?:Has|Have|Had|Was|Were|Is|Are|Did|Does|Could|Can|Should|Would) .*");
    private static final Pattern ANSWER = Pattern.compile("(?i)(?:yes|no|n/a|none|maybe|unknown|not applicable)\\.?");

    private final List<TextLine> lines;
    private final boolean allAsk;

    AskedHeadings(List<TextLine> lines) {
        this.lines = lines;
        this.allAsk = allAsk(lines);
    }

    /** @param parted whether the part a line stands in is often divided by questions of its own */
    boolean opens(int index, Topic current, boolean parted) {
        TextLine line = lines.get(index);
        if (!ASKED.matcher(line.text()).matches()) {
            return false;
        }
        TextLine next = lines.get(index + 1);
        boolean answered = !next.isBullet() && next.gap() < 2 && ANSWER.matcher(next.text()).matches();
        return current == Topic.ACTIONS
                ? allAsk && line.gap() > 0
                : answered && (!parted || WHETHER.matcher(line.text()).matches());
    }

    /** Whether the parts that we know are all asked for in lines of their own. */
    private static boolean allAsk(List<TextLine> lines) {
        List<String> parts = lines.stream().filter(line -> !line.isBullet() && !line.isRow() && line.gap() > 0)
                .map(TextLine::text)
                .filter(AskedHeadings::isPart).toList();
        return parts.size() >= FEWEST && parts.stream().allMatch(part -> part.endsWith("?"));
    }

    private static boolean isPart(String text) {
        Label label = Label.exact(text);
        return label != null && (label.topic().section() != null || label.topic().isBody());
    }
}
