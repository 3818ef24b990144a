package dev.hindsight.report.importing.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.page.Block;
import dev.hindsight.report.importing.page.Line;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** A line that opens with a label in bold, or at the head of the page with any label and a colon. */
record LabelledLine(String name, @Nullable Topic topic, Line rest, boolean alone) {

    private static final Pattern COLON = Pattern.compile("([^:\\n]{2,50}?)\\s?:(?=\\s|$)\\s*");

    /** "**Timeline** (all times UTC)": the name in bold, and a remark on it that is not. */
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()\\n]{1,60}\\)\\s*:?\\s*");

    private static final Pattern FACT = Pattern.compile("[\\p{Lu}\\p{Lo}][^:\\n]{1,39}:\\s+\\S.*", Pattern.DOTALL);

    /** "Prevention: partly automated", a fact among others and no list of what is to be done. */
    boolean tellsOfActions() {
        return topic == Topic.ACTIONS && !rest.isBlank();
    }

    /** Lines that each are a label and its value, one of them a label we know: so all of them are facts of the report. */
    public static boolean allLabelled(List<Line> lines) {
        boolean known = false;
        int facts = 0;
        for (Line line : lines) {
            String plain = line.plain();
            if (!FACT.matcher(plain).matches()) {
                return false;
            }
            facts++;
            known |= Topics.of(plain.substring(0, plain.indexOf(':'))) != null;
        }
        return known && facts > 1;
    }

    /** @param anyName whether a name we do not know counts too */
    static @Nullable LabelledLine of(Line line, boolean atHead, boolean anyName) {
        String plain = line.plain();
        String bold = line.boldLead();
        LabelledLine whole = atHead && bold.length() == plain.length() ? wholly(line) : null;
        if (whole != null) {
            return whole;
        }
        if (!bold.isEmpty() && bold.length() <= 60 && plain.startsWith(bold)) {
            Topic topic = Topics.of(bold);
            boolean remarked = topic != null && topic.isBody() && REMARK.matcher(plain.substring(bold.length())).matches();
            return remarked
                    ? new LabelledLine(plain.replaceAll("\\s*:?\\s*$", ""), topic, line.from(plain.length()), true)
                    : bold(line, plain, bold, atHead);
        }
        Matcher colon = COLON.matcher(plain);
        if (atHead && colon.lookingAt()) {
            Topic topic = Topics.of(colon.group(1));
            return topic == null && !anyName || topic == Topic.ACTIONS
                    ? null
                    : new LabelledLine(colon.group(1), topic, line.from(colon.end()), false);
        }
        return null;
    }

    /** Whether a point or a paragraph opens with a label. */
    static boolean opens(Block block) {
        Line line = block instanceof Block.Item item
                ? item.line()
                : block instanceof Block.Para para ? para.line() : Line.EMPTY;
        return !line.isBlank() && of(line.split().getFirst(), false, false) != null;
    }

    /** Whether a line of a paragraph is a field of that kind with its value. */
    static boolean tells(Block block, Topic kind) {
        return block instanceof Block.Para(Line line) && line.split().stream().map(one -> of(one, true, false))
                .anyMatch(label -> label != null && label.topic() == kind && !label.rest().isBlank());
    }

    /** "**Date: 3 May 2021**": a field that is set in bold with its value. */
    private static @Nullable LabelledLine wholly(Line line) {
        Matcher colon = COLON.matcher(line.plain());
        Topic topic = colon.lookingAt() && colon.end() < line.plain().length() ? Topics.of(colon.group(1)) : null;
        return topic == null || !topic.isField()
                ? null
                : new LabelledLine(colon.group(1), topic, line.from(colon.end()), false);
    }

    private static @Nullable LabelledLine bold(Line line, String plain, String bold, boolean atHead) {
        boolean colon = bold.endsWith(":") || bold.endsWith("?")
                || plain.substring(bold.length()).stripLeading().startsWith(":");
        boolean alone = plain.length() == bold.length();
        String name = bold.replaceAll("\\s*:$", "");
        Topic topic = Topics.of(name);
        boolean todo = topic == Topic.ACTIONS && !alone && name.matches("(?i)(?:to ?do|action)s?");
        boolean field = atHead && topic != null && topic.isField() && topic != Topic.FACT || name.matches("(?i)tl ?;? ?dr");
        if (!colon && !alone && !field || name.isBlank() || todo) {
            return null;
        }
        int skip = bold.length();
        while (skip < plain.length() && (plain.charAt(skip) == ':' || plain.charAt(skip) == ' ')) {
            skip++;
        }
        return new LabelledLine(name, topic, line.from(skip), alone);
    }
}
