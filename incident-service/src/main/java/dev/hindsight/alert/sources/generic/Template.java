package dev.hindsight.alert.sources.generic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.sources.Json;

/**
 * A text with places to fill, such as {@code {/check/key}:{/host}} or {@code {labels.host}-{name}}: in braces stands a selector, or
 * names joined by dots of what is in the alert or, after {@code labels.}, of a label that was found.
 */
record Template(List<Part> parts) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]{1,300})}");
    private static final Pattern NAMES = Pattern.compile("[\\w-]+(\\.[\\w-]+)*");
    private static final String LABEL = "labels.";

    /** Either as it stands, or a place. */
    private record Part(@Nullable String text, @Nullable String names, @Nullable Selector selector) {

        @Nullable
        String in(Scope scope) {
            if (selector != null) {
                return Value.text(selector, scope);
            }
            if (names == null) {
                return text;
            }
            String found = Json.text(scope.alert(), names);
            return found == null && names.startsWith(LABEL) ? scope.labels().get(names.substring(LABEL.length())) : found;
        }
    }

    static boolean looksLikeOne(String text) {
        return PLACE.matcher(text).find() && !text.startsWith("/") && !text.startsWith("$") && !text.startsWith("^");
    }

    /** @throws IllegalArgumentException with a sentence for people */
    static Template of(String text) {
        var parts = new ArrayList<Part>();
        Matcher place = PLACE.matcher(text);
        int end = 0;
        while (place.find()) {
            parts.add(new Part(text.substring(end, place.start()), null, null));
            parts.add(place(place.group(1).strip()));
            end = place.end();
        }
        String rest = text.substring(end);
        if (parts.isEmpty() || parts.size() > 40 || (rest + parts.getFirst().text()).matches("(?s).*[{}].*")) {
            throw new IllegalArgumentException(
                    "A template is a text with one to twenty places in braces, such as {/check/key}.");
        }
        parts.add(new Part(rest, null, null));
        return new Template(List.copyOf(parts));
    }

    private static Part place(String inside) {
        if (NAMES.matcher(inside).matches()) {
            return new Part(null, inside, null);
        }
        return new Part(null, null, Selector.of(inside));
    }

    /** @return null when no place found anything */
    @Nullable
    String fill(Scope scope) {
        var filled = new StringBuilder();
        boolean found = false;
        for (Part part : parts) {
            String text = part.in(scope);
            found |= part.text() == null && text != null;
            filled.append(text == null ? "" : text);
        }
        return found ? filled.toString() : null;
    }
}
