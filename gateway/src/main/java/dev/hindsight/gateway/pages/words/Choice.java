package dev.hindsight.gateway.pages.words;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** One entry of a select box. */
public record Choice(String value, String label, boolean selected) {

    /** The known codes with their words; a selected one that is not known is kept, so that a filter never lies. */
    public static List<Choice> of(List<String> codes, @Nullable String selected) {
        var choices = new ArrayList<Choice>();
        codes.forEach(code -> choices.add(new Choice(code, Badge.label(code), code.equals(selected))));
        if (selected != null && !selected.isEmpty() && !codes.contains(selected)) {
            choices.add(new Choice(selected, selected, true));
        }
        return List.copyOf(choices);
    }
}
