package dev.hindsight.report.importing.dump;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Section;

/** The top of a page: what the wiki puts there, and the fields the author filled in. */
final class WikiHead {

    private final WikiPage page;
    private final Sheet sheet;
    private final Whim whim;
    private final Map<Section, String> sections = new EnumMap<>(Section.class);
    private final boolean blanks;

    private WikiHead(WikiPage page, Sheet sheet, Whim whim) {
        this.page = page;
        this.sheet = sheet;
        this.whim = whim;
        this.blanks = whim.percent(50);
    }

    /** What a reader has of the page from its top alone. */
    static WikiPage print(WikiPage page, Sheet sheet, Whim whim) {
        var head = new WikiHead(page, sheet, whim);
        String title = whim.percent(75) ? head.version() : head.title();
        return head.fields(title);
    }

    private @Nullable String version() {
        sheet.tight("Skip to end of metadata");
        int version = whim.from(2, 40);
        sheet.lines("Go to start of metadata",
                "You are viewing an old version of this page. View the current version.",
                "Compare with Current View Page History",
                whim.of("« Previous Version %d Next »", "Version %d Current").formatted(version));
        return null;
    }

    private @Nullable String title() {
        if (whim.percent(30)) {
            return null;
        }
        sheet.lines(page.title());
        String changed = WikiWords.AMERICAN.format(page.day().plusDays(whim.from(1, 40)));
        String by = whim.of(WikiWords.PEOPLE);
        switch (whim.from(1, 4)) {
            case 1 ->
                sheet.lines("Owned by " + whim.of(WikiWords.PEOPLE), "Last updated: " + changed + " by " + by, "2 min read");
            case 2 -> sheet.lines("Created by " + whim.of(WikiWords.PEOPLE) + ", last modified by " + by + " on " + changed);
            default -> {
            }
        }
        return page.title();
    }

    private WikiPage fields(@Nullable String title) {
        LocalDate day = title != null && title.contains(page.day().toString()) ? page.day() : null;
        if (whim.percent(15)) {
            return new WikiPage(title, day, List.of(), null, sections, List.of(), List.of(), List.of());
        }
        String date = whim.of(WikiWords.AMERICAN.format(page.day()), WikiWords.BRITISH.format(page.day()),
                page.day().toString(), "");
        field("Date", date);
        String authors = whim.of(authors(" ", "@"), authors("", "@"), authors(", ", ""), "");
        field("Authors", authors);
        field("Status", page.status() == null ? "" : page.status());
        field(Section.SUMMARY, "Summary", "LMP-" + whim.from(10, 9999) + " - Getting issue details... STATUS");
        field(Section.IMPACT, "Impact", "");
        return new WikiPage(title, date.isEmpty() ? day : page.day(),
                authors.isEmpty() ? List.of() : page.authors().stream().map(WikiWords::name).toList(), page.status(), sections,
                List.of(), List.of(), List.of());
    }

    private String authors(String between, String mark) {
        return page.authors().stream().map(author -> mark + author).collect(Collectors.joining(between));
    }

    private void field(Section section, String name, String other) {
        String value = whim.of(page.findings(section).getFirst(), other, "");
        field(name, value);
        sections.put(section, value);
    }

    private void field(String name, String value) {
        if (sheet.hasPipes()) {
            sheet.row(List.of(name, value));
            return;
        }
        sheet.lines(name);
        if (blanks || !value.isEmpty()) {
            sheet.row(List.of(value));
        }
    }
}
