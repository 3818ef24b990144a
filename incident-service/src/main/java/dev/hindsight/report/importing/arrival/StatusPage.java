package dev.hindsight.report.importing.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The updates of a status page, each a state, some words and when it was posted, written as the timeline that they are. The newest
 * state is that of the incident.
 */
public final class StatusPage {

    private static final String STATE = "(Resolved|Completed|Monitoring|Identified|Investigating|Update|Verifying|In progress|Scheduled|Postmortem)";
    private static final Pattern POSTED = Pattern
            .compile("(?i)(?:Posted )?(?:(?:about |over |almost )?(?:\\d{1,3}|an?|one) \\w{3,8} ago\\.?,? )?"
                    + "((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \\d{1,2},? (?:\\d{4},? )?(?:- )?\\d{1,2}:\\d{2}(?: [AP]M)? (?![AP]M\\b)[A-Z]{2,5})\\.?");
    private static final Pattern ALONE = Pattern.compile("(?i)\\W{0,5}" + STATE + "(\\W{0,5})");
    private static final Pattern GLUED = Pattern.compile("(?i)\\*{0,2}" + STATE + "\\*{0,2}\\s+[-–—]\\s+(\\S.*)");
    private static final Pattern PAGE = Pattern.compile("(?i)\\W{0,4}Incident Report for .{1,80}");
    private static final Pattern AFFECTS = Pattern.compile("\\W{0,4}This (?:incident|maintenance) affected:?\\s*(\\S.{1,400})");
    private static final int FEWEST = 2;

    private final List<String> kept = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();
    private boolean stateless;
    /** Whether one of the stamps is that of a paper above the updates. */
    private boolean postmortem;
    private String newest = "";
    private String affected = "";

    private StatusPage() {}

    /** The text with its updates under a heading of their own, the same text where it has none. */
    public static String asTimeline(String text, boolean markdown) {
        String[] lines = text.split("\n", -1);
        long posted = text.length() > 200_000
                ? 0
                : List.of(lines).stream().filter(line -> POSTED.matcher(line.strip()).matches()).count();
        var page = new StatusPage();
        if (posted == 1) {
            return single(lines, markdown);
        }
        if (posted < FEWEST || StatusLines.standAbove(lines, POSTED) || UpdatesApart.stand(lines, POSTED, ALONE, GLUED)
                || !page.read(lines)) {
            return text;
        }
        var out = new StringJoiner("\n");
        int parts = page.parts();
        page.kept.subList(0, parts).forEach(out::add);
        out.add("");
        if (!page.newest.isEmpty()) {
            out.add(StatusLines.field("Status", page.newest, markdown)).add("");
        }
        if (!page.affected.isEmpty()) {
            out.add(StatusLines.field("Affected services", page.affected, markdown)).add("");
        }
        page.kept.subList(parts, page.kept.size())
                .forEach(line -> out
                        .add(line.equals(StatusLines.PAPER) ? StatusLines.heading(StatusLines.PAPER, markdown) : line));
        if (!page.affected.isEmpty() && page.kept.stream().noneMatch(StatusLines::namesImpact)) {
            out.add("").add(StatusLines.heading("Impact", markdown)).add("").add(page.affected);
        }
        out.add("").add(StatusLines.heading("Timeline", markdown)).add("");
        page.entries.forEach(entry -> out.add((markdown ? "- " : "  • ") + entry).add(""));
        return out.toString();
    }

    /** A page with one update alone: its state is that of the incident, its words the report. */
    private static String single(String[] lines, boolean markdown) {
        int named = -1;
        for (int i = 0; i < lines.length; i++) {
            Matcher state = ALONE.matcher(lines[i]);
            if (PAGE.matcher(lines[i]).matches()) {
                named = i;
            } else if (named >= 0 && state.matches()) {
                lines[named] = "";
                lines[i] = "\n" + StatusLines.field("Status", state.group(1), markdown) + "\n";
                return updated(lines, i + 1, markdown);
            } else if (named >= 0 && !lines[i].isBlank()) {
                break;
            }
        }
        return String.join("\n", lines);
    }

    /** The lines with what was added to the post as a timeline. */
    private static String updated(String[] lines, int from, boolean markdown) {
        int to = from;
        while (to < lines.length && !POSTED.matcher(lines[to].strip()).matches()) {
            to++;
        }
        Matcher posted = POSTED.matcher(to < lines.length ? lines[to].strip() : "");
        List<String> added = posted.matches()
                ? UpdatedPost.entries(List.of(lines).subList(from, to), posted.group(1))
                : List.of();
        if (added.isEmpty()) {
            return String.join("\n", lines);
        }
        var out = new ArrayList<>(List.of(lines).subList(0, from));
        out.addAll(List.of("", StatusLines.heading("Timeline", markdown), ""));
        added.forEach(entry -> out.add((markdown ? "- " : "  • ") + entry + "\n"));
        out.addAll(List.of(lines).subList(to + 1, lines.length));
        return String.join("\n", out);
    }

    private boolean read(String[] lines) {
        stateless = List.of(lines).stream()
                .noneMatch(line -> ALONE.matcher(line).matches() || GLUED.matcher(line.strip()).matches());
        int from = 0;
        for (int i = 0; i < lines.length; i++) {
            Matcher posted = POSTED.matcher(lines[i].strip());
            if (posted.matches()) {
                update(lines, from, i, posted.group(1));
                from = i + 1;
            }
        }
        keep(lines, from, lines.length);
        return entries.size() >= FEWEST || postmortem && !entries.isEmpty();
    }

    /** The state nearest above the stamp opens its update; what stands before that is no part of it. */
    private void update(String[] lines, int from, int stamp, String time) {
        for (int i = stamp - 1; i >= from; i--) {
            Matcher alone = ALONE.matcher(lines[i]);
            Matcher glued = GLUED.matcher(lines[i].strip());
            boolean opens = alone.matches() || glued.matches();
            if (!opens) {
                continue;
            }
            String state = alone.matches() ? alone.group(1) : glued.group(1);
            keep(lines, from, i);
            if (state.equalsIgnoreCase("postmortem")) {
                postmortem = true;
                if (!StatusLines.opensPart(lines, i + 1, stamp)) {
                    kept.addAll(List.of("", StatusLines.PAPER, ""));
                }
                keep(lines, i + 1, stamp);
                return;
            }
            var words = new StringJoiner(" ");
            words.add(alone.matches()
                    ? state + alone.group(2).replaceAll("[*_#\\s]+", " ").stripTrailing()
                    : state + " - " + glued.group(2).strip());
            for (int j = i + 1; j < stamp; j++) {
                words.add(lines[j].strip());
            }
            newest = newest.isEmpty() && !state.equalsIgnoreCase("update") ? state : newest;
            entries.add(time + " - " + words.toString().strip());
            return;
        }
        int opens = stateless ? opens(lines, from, stamp) : stamp;
        postmortem |= stateless && from == 0 && opens == stamp && lines[stamp].strip().startsWith("Posted ")
                && StatusLines.namesPart(lines, stamp);
        keep(lines, from, opens);
        var words = new StringJoiner(" ");
        for (int i = opens; i < stamp; i++) {
            words.add(lines[i].strip());
        }
        if (!words.toString().isBlank()) {
            entries.add(time + " - " + words.toString().strip());
        }
    }

    /** Where no update names its state, each is what stands between two stamps; the first stands below the name of the page. */
    private static int opens(String[] lines, int from, int stamp) {
        for (int i = from; i < stamp && from == 0; i++) {
            if (PAGE.matcher(lines[i]).matches()) {
                return i + 1;
            }
        }
        return from == 0 ? stamp : from;
    }

    /** Where the parts begin below the title; the fields stand above them, so that no words go on with the last of these. */
    private int parts() {
        int title = 0;
        while (title < kept.size() && kept.get(title).isBlank()) {
            title++;
        }
        int part = title + 1;
        while (part < kept.size() && !StatusLines.isPart(kept.get(part))) {
            part++;
        }
        return Math.min(part, kept.size());
    }

    private void keep(String[] lines, int from, int to) {
        for (int i = from; i < to; i++) {
            Matcher affects = AFFECTS.matcher(lines[i]);
            if (affects.matches()) {
                affected = affects.group(1);
            } else if (!PAGE.matcher(lines[i]).matches() && !StatusLines.PAGE.matcher(lines[i]).matches()) {
                kept.add(lines[i]);
            }
        }
    }
}
