package dev.hindsight.report.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Finding;
import dev.hindsight.report.importing.PageFacts;
import dev.hindsight.report.importing.text.label.Label;

/** Sets the furniture of the wiki aside and keeps what it says about the page. */
final class TextFacts {

    private static final Pattern VERSION = Pattern.compile(
            "(?:«\\s*Previous\\s*)?Version\\s+(\\d{1,6})\\s*(Next|Current)?\\s*»?",
            Pattern.CASE_INSENSITIVE);
    /** The address that a mail prints behind what is linked. */
    private static final Pattern TARGET = Pattern.compile("(?<=\\S)<https?://[^<>\\s]{1,500}>");
    private static final Pattern STEP = Pattern.compile("«\\s*Previous|(Next|Current)\\s*»?", Pattern.CASE_INSENSITIVE);
    private static final Pattern GLUED = Pattern.compile("No labels(?=[\\p{Lu}\\d])(.{1,300})");

    private static final String NO_LABELS = "No labels";
    /** So many lines below the labels may come from the page that follows. */
    private static final int NEXT = 2;
    /** The title stands among so many lines at the top. */
    private static final int HEAD = 3;

    final List<TextLine> content = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private @Nullable Integer version;
    private @Nullable Boolean current;
    private boolean banner;

    TextFacts(List<TextLine> lines) {
        int gap = 0;
        int labels = Integer.MAX_VALUE;
        int foot = Furniture.foot(lines);
        int head = Furniture.head(lines);
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            gap = Math.max(gap, line.gap());
            if (i >= foot || i < head && Furniture.saysWhere(line) || furniture(line)) {
                leftOut.add(line.text());
                labels = line.text().equals(NO_LABELS) ? content.size() : labels;
            } else {
                String text = content.size() < HEAD ? Furniture.withoutButtons(line.text()) : line.text();
                if (!text.equals(line.text())) {
                    leftOut.add(line.text());
                }
                content.add(new TextLine(text, line.indent(), line.bullet(), Math.max(gap, line.gap()), line.cell(),
                        line.marked()));
                gap = 0;
            }
        }
        nextPage(labels);
    }

    /** What stands below the labels at the end of a page opens another one. */
    private void nextPage(int labels) {
        if (labels >= content.size() || content.size() - labels > NEXT
                || content.stream().skip(labels)
                        .anyMatch(line -> Label.exact(line.text()) != null || Furniture.opensTail(line.text()))) {
            return;
        }
        while (content.size() > labels) {
            findings.add(Finding.info("foreign-text", "labels", "“" + content.remove(labels).text()
                    + "” stands below “No labels”; it belongs to another page and was left out."));
        }
    }

    PageFacts facts(List<String> tail) {
        var all = new ArrayList<>(leftOut);
        all.addAll(tail);
        return new PageFacts(version, banner, current, List.of(), all);
    }

    private boolean furniture(TextLine line) {
        String text = TARGET.matcher(line.text()).replaceAll("");
        Matcher glued = GLUED.matcher(text);
        if (glued.matches()) {
            findings.add(Finding.info("foreign-text", "labels",
                    "“" + glued.group(1) + "” is glued to “No labels”; it belongs to another page and was left out."));
            return true;
        }
        Matcher shown = VERSION.matcher(text);
        if (shown.matches() && !line.isBullet()) {
            version = Integer.valueOf(shown.group(1));
            step(shown.group(2));
            return true;
        }
        Matcher step = STEP.matcher(text);
        if (step.matches() && (version != null || text.contains("«") || text.contains("»"))) {
            step(step.group(1));
            return true;
        }
        boolean is = Furniture.is(text);
        banner |= is && text.startsWith("You are viewing an old version");
        return is && !text.equals("/");
    }

    private void step(@Nullable String word) {
        if (word != null) {
            current = word.equalsIgnoreCase("current");
        }
    }
}
