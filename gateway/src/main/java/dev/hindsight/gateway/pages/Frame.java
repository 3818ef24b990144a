package dev.hindsight.gateway.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.session.Visitor;

/**
 * What stands around every page: who is looking, where they are, what was just done.
 *
 * @param visitor null where a page is shown to somebody who is not signed in
 * @param place the entry of the navigation that is lit
 */
public record Frame(@Nullable Visitor visitor, String place, Flash.@Nullable Said said) {

    public boolean responder() {
        return visitor != null && visitor.is("responder");
    }

    public boolean admin() {
        return visitor != null && visitor.is("admin");
    }

    public String name() {
        return visitor == null ? "" : visitor.displayName();
    }

    public String userName() {
        return visitor == null ? "" : visitor.userName();
    }

    public String csrf() {
        return visitor == null ? "" : visitor.csrfToken();
    }

    public String role() {
        if (admin()) {
            return "Administrator";
        }
        return responder() ? "Responder" : "Viewer";
    }

    public String initials() {
        return Arrays.stream(name().split("\\s+")).filter(part -> !part.isEmpty()).limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
