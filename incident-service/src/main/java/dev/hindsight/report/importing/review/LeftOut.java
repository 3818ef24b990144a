package dev.hindsight.report.importing.review;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Finding;

/** Says what was taken for the frame of a page: menus, forms, stamps, comments below. Somebody may have written it after all. */
public final class LeftOut {

    private static final int SHOWN = 8;

    private LeftOut() {}

    /** One note for all that was set aside but the title, the first of it by its words; none when nothing was. */
    public static List<Finding> of(List<String> furniture, @Nullable String title) {
        List<String> words = furniture.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.equals(title))
                .distinct().toList();
        if (words.isEmpty()) {
            return List.of();
        }
        String shown = words.stream().limit(SHOWN).map(Finding::quoted).collect(Collectors.joining(", "));
        String more = words.size() > SHOWN ? " and " + (words.size() - SHOWN) + " more" : "";
        return List.of(Finding.info("left-out", "page", "Left out as what a site prints around a page: " + shown + more
                + ". The page as it came stays with the incident."));
    }
}
