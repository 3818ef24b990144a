package dev.hindsight.report.importing.dump;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Section;
import dev.hindsight.report.importing.dump.WikiPage.Action;
import dev.hindsight.report.importing.dump.WikiPage.Event;

/** Sections, timeline and actions of a page, in one of two orders. */
final class WikiBody {

    private final WikiPage page;
    private final Sheet sheet;
    private final Whim whim;
    private final Map<Section, String> sections = new EnumMap<>(Section.class);
    private final List<Event> timeline = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();

    private WikiBody(WikiPage page, Sheet sheet, Whim whim) {
        this.page = page;
        this.sheet = sheet;
        this.whim = whim;
    }

    /** What a reader has of the whole page, given what the top told. */
    static WikiPage print(WikiPage page, WikiPage top, Sheet sheet, Whim whim) {
        var body = new WikiBody(page, sheet, whim);
        body.sections.putAll(top.sections());
        body.print(top.day());
        return new WikiPage(top.title(), top.day(), top.authors(), top.status(), body.sections, body.timeline, body.actions,
                List.of());
    }

    private void print(@Nullable LocalDate day) {
        if (sections.isEmpty()) {
            section(Section.IMPACT, "Impact");
        }
        if (whim.percent(25)) {
            causesFirst(day);
        } else {
            causesLast(day);
        }
        if (whim.percent(80)) {
            section(Section.LESSONS, "Lessons Learned");
        }
        if (whim.percent(20)) {
            point(Section.WENT_WELL, "What went well");
            point(Section.WENT_WRONG, "What went wrong");
            point(Section.GOT_LUCKY, "Where we got lucky");
        }
        sheet.lines(whim.of("", "No labels", "Add Comment", "0 Comments"));
    }

    private void causesFirst(@Nullable LocalDate day) {
        causes();
        section(Section.TRIGGER, "Trigger");
        section(Section.RESOLUTION, "Resolution");
        section(Section.DETECTION, "Detection");
        actions();
        timeline(day);
    }

    private void causesLast(@Nullable LocalDate day) {
        section(Section.NON_TECHNICAL, whim.of("Non-technical Description", "Non-technical summary"));
        section(Section.TRIGGER, "Trigger");
        section(Section.DETECTION, "Detection");
        section(Section.RESOLUTION, "Resolution");
        timeline(day);
        causes();
        actions();
    }

    private void causes() {
        section(Section.ROOT_CAUSES, whim.of("Root Cause(s)", "Root Causes", "5 Whys (or other analysis of Root Cause)"));
    }

    private void section(Section section, String name) {
        sheet.lines(name);
        List<String> findings = page.findings(section);
        SectionStyle style = sheet.hasPipes() ? whim.of(SectionStyle.WITH_PIPES) : whim.of(SectionStyle.values());
        sections.put(section, style.print(findings, sheet));
        perhapsGap();
    }

    private void point(Section section, String name) {
        String finding = page.findings(section).getFirst();
        sheet.lines(name, sheet.hasPipes() ? finding : "  • " + finding);
        sections.put(section, finding);
    }

    private void perhapsGap() {
        if (whim.percent(50)) {
            sheet.gap();
        }
    }

    private void timeline(@Nullable LocalDate day) {
        sheet.lines(whim.of("Timeline", "Timeline", "Timeline", "Timeline of events"));
        String times = whim.of("", "", "All times in GMT unless indicated", "BST unless otherwise stated",
                "All times in BST unless indicated", "All times GMT unless otherwise indicated.");
        if (!times.isEmpty()) {
            sheet.lines(times);
        }
        String zone = times.contains("GMT") ? "GMT" : times.contains("BST") ? "BST" : null;
        EventStyle style = whim.of(EventStyle.values());
        if (style == EventStyle.DASH_LEFT && sheet.hasPipes()) {
            style = EventStyle.DASH;
        }
        List<LocalDate> days = day == null ? List.of() : page.daysFrom(day);
        print(style, days, zone);
        perhapsGap();
    }

    private void print(EventStyle style, List<LocalDate> days, @Nullable String zone) {
        if (style == EventStyle.DAY_CELLS || style == EventStyle.CELLS && whim.percent(60)) {
            sheet.head(style.headings());
        }
        boolean bullets = !sheet.hasPipes() && !style.isTable() && whim.percent(70);
        for (int i = 0; i < page.timeline().size(); i++) {
            Event event = page.timeline().get(i);
            Event seen = style.seen(event, days.isEmpty() ? null : days.get(i), zone);
            timeline.add(bullets ? bullet(style.print(event, whim).getFirst(), seen) : seen);
            if (style.isTable()) {
                sheet.row(style.print(event, whim));
            } else if (!bullets) {
                sheet.lines(style.print(event, whim).getFirst());
            }
        }
    }

    /** An event with, now and then, a remark in the point below it. */
    private Event bullet(String line, Event seen) {
        sheet.bullets(List.of(line));
        if (whim.percent(80)) {
            return seen;
        }
        String remark = whim.of(WikiWords.FINDINGS);
        sheet.lines("    ◦ " + remark);
        return seen.saying(seen.text() + " " + remark);
    }

    private void actions() {
        sheet.lines(whim.of("Action Items", "Action Items", "Action Items", "Actions"));
        boolean states = !page.actions().stream().allMatch(Action::isBare) || whim.percent(sheet.hasPipes() ? 50 : 10);
        ActionStyle style = whim.of(sheet.hasPipes() ? ActionStyle.WITH_PIPES : ActionStyle.IN_PARAGRAPHS);
        var table = new ActionTable(sheet, whim, states, !mayLoseBlanks() || whim.percent(50));
        style.head(table);
        for (Action action : page.actions()) {
            Action seen = style.print(action, table);
            actions.add(seen.owner() == null ? seen : seen.by(WikiWords.name(seen.owner())));
        }
        if (style == ActionStyle.CELLS && !sheet.hasPipes() && whim.percent(30)) {
            sheet.row(List.of("", ""));
        }
        perhapsGap();
    }

    /** Where each action has an owner, its row is told without blanks. */
    private boolean mayLoseBlanks() {
        return !sheet.hasPipes() && page.actions().stream().allMatch(action -> action.owner() != null);
    }
}
