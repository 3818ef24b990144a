package dev.hindsight.report.importing.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The updates of a status page, each a state, some words and when it was posted, written as the timeline that they are; beside a
 * paper that has one of its own they are a part of their own where they stand. The newest state is that of the incident.
 */
public final class StatusPage {

    private static final Pattern AFFECTS = Pattern.compile("\\W{0,4}This (?:incident|maintenance) affected:?\\s*(\\S.{1,400})");
    private static final int FEWEST = 2;

    private final List<String> kept = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();
    private boolean stateless;
    /** How many of the kept lines stand above the updates. */
    private int above;
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
                : List.of(lines).stream().filter(line -> StatusLines.POSTED.matcher(line.strip()).matches()).count();
        var page = new StatusPage();
        if (posted == 1) {
            return SingleUpdate.told(lines, markdown);
        }
        if (posted < FEWEST || StatusLines.standAbove(lines, StatusLines.POSTED) || !page.read(lines)) {
            return text;
        }
        return page.written(markdown);
    }

    private String written(boolean markdown) {
        var out = new StringJoiner("\n");
        boolean beside = OwnTimeline.in(kept);
        int updates = OwnTimeline.headingOfUpdates(kept, above);
        int parts = Math.min(parts(), updates);
        kept.subList(0, parts).forEach(out::add);
        out.add("");
        if (!newest.isEmpty() && !(beside && OwnTimeline.hasStatus(kept))) {
            out.add(StatusLines.field("Status", newest, markdown)).add("");
        }
        if (!affected.isEmpty()) {
            out.add(StatusLines.field("Affected services", affected, markdown)).add("");
        }
        keptLines(parts, updates, markdown, out);
        if (!beside) {
            keptLines(above, kept.size(), markdown, out);
        }
        if (!affected.isEmpty() && kept.stream().noneMatch(StatusLines::namesImpact)) {
            out.add("").add(StatusLines.heading("Impact", markdown)).add("").add(affected);
        }
        String name = beside ? OwnTimeline.nameOfUpdates(kept, above) : "Timeline";
        out.add("").add(StatusLines.heading(name, markdown)).add("");
        entries.forEach(entry -> out.add((markdown ? "- " : "  • ") + entry).add(""));
        if (beside) {
            keptLines(above, kept.size(), markdown, out);
        }
        return out.toString();
    }

    private void keptLines(int from, int to, boolean markdown, StringJoiner out) {
        for (int i = from; i < to; i++) {
            String line = kept.get(i);
            boolean paper = line.equals(StatusLines.PAPER);
            if (!paper || !StatusLines.opensPart(kept, i + 1, kept.size())) {
                out.add(paper ? StatusLines.heading(StatusLines.PAPER, markdown) : line);
            }
        }
    }

    private boolean read(String[] lines) {
        stateless = List.of(lines).stream()
                .noneMatch(
                        line -> StatusLines.ALONE.matcher(line).matches() || StatusLines.GLUED.matcher(line.strip()).matches());
        int from = 0;
        for (int i = 0; i < lines.length; i++) {
            Matcher posted = StatusLines.POSTED.matcher(lines[i].strip());
            if (posted.matches()) {
                update(lines, from, i, posted.group(1));
                from = i + 1;
            }
        }
        keep(lines, from, lines.length);
        return entries.size() >= FEWEST || postmortem && !entries.isEmpty();
    }

    /** The state nearest above the stamp opens its update; what stands before that is no part of it, and no update holds a timeline. */
    private void update(String[] lines, int from, int stamp, String time) {
        boolean paper = false;
        for (int i = stamp - 1; i >= from; i--) {
            Matcher alone = StatusLines.ALONE.matcher(lines[i]);
            Matcher glued = StatusLines.GLUED.matcher(lines[i].strip());
            boolean opens = alone.matches() || glued.matches();
            if (!opens) {
                paper |= OwnTimeline.isHeading(lines[i]);
                continue;
            }
            String state = alone.matches() ? alone.group(1) : glued.group(1);
            boolean postmortem = state.equalsIgnoreCase("postmortem");
            if (paper && !(postmortem && lines[stamp].strip().startsWith("Posted "))) {
                break;
            }
            keep(lines, from, i);
            if (postmortem && alone.matches()) {
                this.postmortem = true;
                if (!StatusLines.opensPart(List.of(lines), i + 1, stamp)) {
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
            newest = newest.isEmpty() && !postmortem && !state.equalsIgnoreCase("update") ? state : newest;
            above = entries.isEmpty() ? kept.size() : above;
            entries.add(time + " - " + words.toString().strip());
            return;
        }
        int opens = stateless ? opens(lines, from, stamp) : stamp;
        postmortem |= stateless && from == 0 && opens == stamp && lines[stamp].strip().startsWith("Posted ")
                && StatusLines.namesPart(lines, stamp);
        keep(lines, from, opens);
        if (!stateless && !lines[stamp].strip().startsWith("Posted ")) {
            kept.add(lines[stamp]);
        }
        var words = new StringJoiner(" ");
        for (int i = opens; i < stamp; i++) {
            words.add(lines[i].strip());
        }
        if (!words.toString().isBlank()) {
            above = entries.isEmpty() ? kept.size() : above;
            entries.add(time + " - " + words.toString().strip());
        }
    }

    /** Where no update names its state, each is what stands between two stamps; the first stands below the name of the page. */
    private static int opens(String[] lines, int from, int stamp) {
        for (int i = from; i < stamp && from == 0; i++) {
            if (StatusLines.PAGE_OF.matcher(lines[i]).matches()) {
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
            } else if (!StatusLines.PAGE_OF.matcher(lines[i]).matches() && !StatusLines.PAGE.matcher(lines[i]).matches()) {
                kept.add(lines[i]);
            }
        }
    }
}
