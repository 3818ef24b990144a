package dev.hindsight.gateway.pages.report;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Markdown;
import io.quarkus.qute.RawString;

/** A section of the report, written or still empty, with a word on what belongs there. */
public record Section(String name, String title, String hint, String markdown) {

    /** Of headings within it. */
    private static final int RANK = 4;

    private static final String NOT_PLACED = "importedNotPlaced";
    private static final List<Section> EMPTY = List.of(
            section("summary", "Summary", "What happened, in two or three sentences."),
            section("impact", "Impact", "Who could not do what, and for how long."),
            section("nonTechnicalDescription", "Non-technical description",
                    "The same for somebody who does not know the systems."),
            section("trigger", "Trigger", "What set it off."),
            section("detection", "Detection", "How it was noticed, and by whom."),
            section("resolution", "Resolution", "What made it stop."),
            section("rootCauses", "Root causes", "Why it could happen at all."),
            section("lessonsLearned", "Lessons learned", "What is known now that was not known before."),
            section("wentWell", "What went well", "What helped, and should stay."),
            section("wentWrong", "What went wrong", "What made it worse or slower."),
            section("gotLucky", "Where we got lucky", "What only worked by chance."),
            section(NOT_PLACED, "Imported, not placed", "What an import found no better place for."));

    /** The names of all sections in the order in which a report is read. */
    public static final List<String> NAMES = EMPTY.stream().map(Section::name).toList();

    /** What an import could not place stands at the end, and only where there is such text. */
    public static List<Section> of(Map<String, String> report) {
        return EMPTY.stream().map(section -> section.with(report.get(section.name)))
                .filter(section -> section.written() || section.asked()).toList();
    }

    /** Only what is written, in order. */
    public static List<Section> written(Map<String, String> report) {
        return of(report).stream().filter(Section::written).toList();
    }

    public static boolean exists(String name) {
        return EMPTY.stream().anyMatch(section -> section.name.equals(name));
    }

    public static String titleOf(String name) {
        return EMPTY.stream().filter(section -> section.name.equals(name)).map(Section::title).findFirst().orElse(name);
    }

    /** Whether a report is meant to have it, which what an import found no place for is not. */
    public boolean asked() {
        return !name.equals(NOT_PLACED);
    }

    public boolean written() {
        return !markdown.isBlank();
    }

    public RawString html() {
        return Markdown.render(markdown);
    }

    /** As a section of an incident of this desk, whose keys lead to its pages. */
    public RawString linked() {
        return Markdown.linked(markdown, RANK);
    }

    private Section with(@Nullable String text) {
        return new Section(name, title, hint, text == null ? "" : text);
    }

    private static Section section(String name, String title, String hint) {
        return new Section(name, title, hint, "");
    }
}
