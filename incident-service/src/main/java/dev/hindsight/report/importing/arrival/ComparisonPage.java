package dev.hindsight.report.importing.arrival;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.Format;
import dev.hindsight.report.importing.page.Page;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topics;

/** Tells a page of two compared versions from a page, also where the heading that says so did not come along. */
final class ComparisonPage {

    private static final Pattern HEADED = Pattern
            .compile(
                    "(?im)^[^\\w\\n]{0,9}(?:versions compared|difference between revisions of)\\b|^[^\\w\\n]{0,9}this line was (?:added|removed)\\.|"
                            + "^[^\\w\\n]{0,9}old version \\d+.{0,40}$(?s:.{0,400}?)^\\W{0,20}new version \\d+");
    /** What only a comparison prints: pictures that came or went, and macros by their settings. */
    private static final Pattern TRACES = Pattern.compile(
            "(?m)^[ \\u00a0]{0,20}(?:Image (?:Added|Removed)){1,9}$|^Jira Legacy\\n{1,3}(?:server|columns)|^serverSystem J(?:IRA|ira)\\b"
                    + "|^Table of Contents \\|$|^Table of Contents\\n{1,3}minLevel|^Expand\\n{1,3}title");
    /** How a wiki marks up what came and what went. */
    private static final Pattern MARKED = Pattern
            .compile("\\bclass=[\"'](?:[\\w -]{0,60} )?diff-(?:html|block)-(?:added|removed)\\b");
    private static final String LEFT_OUT = "...";
    /** "2021-03-03 10:05:00 lamp out": a line that a machine wrote. */
    private static final Pattern LOGGED = Pattern.compile("\\W?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d\\b.*");

    private ComparisonPage() {}

    static boolean is(String text, Page page) {
        if (page.format() == Format.HTML) {
            return MARKED.matcher(text).find() || HEADED.matcher(Words.plain(page.blocks())).find();
        }
        return HEADED.matcher(text).find() || page.format() == Format.TEXT && (TRACES.matcher(text).find() || leavesOut(text));
    }

    /** Dots where unchanged lines were left out; those that stand alone under a heading are a template's, those beside a log its own. */
    private static boolean leavesOut(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        int beside = 0;
        boolean ends = false;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(LEFT_OUT) && !isLogged(lines, i - 1) && !isLogged(lines, i + 1)) {
                boolean before = i > 0 && !isName(lines.get(i - 1));
                boolean after = i + 1 < lines.size() && !isName(lines.get(i + 1));
                beside += before || after ? 1 : 0;
                ends |= before != after;
            }
        }
        return beside > 1 && ends || beside > 0 && lines.getFirst().equals(LEFT_OUT);
    }

    private static boolean isLogged(List<String> lines, int index) {
        return index >= 0 && index < lines.size() && LOGGED.matcher(lines.get(index)).matches();
    }

    private static boolean isName(String line) {
        return Topics.of(line) != null;
    }
}
