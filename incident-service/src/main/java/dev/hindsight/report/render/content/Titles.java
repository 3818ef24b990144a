package dev.hindsight.report.render.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.hindsight.incident.Section;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Tie;

/** The words of a report: its headings and the wiki's words for where an incident stands. */
public final class Titles {

    public static final String TIMELINE = "Timeline";
    public static final String ACTIONS = "Action items";

    /** After these comes the timeline, then the rest. */
    private static final List<String> BEFORE_THE_TIMELINE = List.of("summary", "impact", "nonTechnicalDescription", "trigger",
            "detection", "resolution");
    private static final Map<String, String> SECTIONS = Map.ofEntries(Map.entry("nonTechnicalDescription",
            "Non-technical description"), Map.entry("wentWell", "What went well"), Map.entry("wentWrong", "What went wrong"),
            Map.entry("gotLucky", "Where we got lucky"), Map.entry("importedNotPlaced", "Imported, not placed"));

    private Titles() {}

    public static boolean isBeforeTimeline(Section section) {
        return BEFORE_THE_TIMELINE.contains(section.toString());
    }

    /** {@code rootCauses} is headed "Root causes". */
    public static String of(Section section) {
        String words = section.toString().replaceAll("(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        return SECTIONS.getOrDefault(section.toString(), capital(words));
    }

    /** {@code duplicate-of} reads "Duplicate of". */
    public static String of(Tie tie) {
        return tie == Tie.RELATED ? "Related to" : words(tie.toString());
    }

    public static Optional<Section> section(String title) {
        return Arrays.stream(Section.values()).filter(section -> of(section).equals(title)).findFirst();
    }

    public static String of(Status status) {
        return status.words();
    }

    /** {@code claimed-done} reads "Claimed done". */
    public static String words(String word) {
        return capital(word.replace('-', ' '));
    }

    /** The way back from {@link #words}. */
    public static String word(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
