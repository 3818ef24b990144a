package dev.hindsight.alert.sources.generic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Unreadable;

/** A body while it is read by a mapping: for a time that is known before, and what each alert asks of the whole is looked for once. */
final class Body {

    private final JsonNode root;
    private final BooleanSupplier time;
    private final Map<Selector, Optional<String>> texts = new HashMap<>();

    /** @param time whether there is some left, asked before each look into the body */
    Body(JsonNode root, BooleanSupplier time) {
        this.root = root;
        this.time = time;
    }

    JsonNode root() {
        return root;
    }

    /** @throws Unreadable when the time is over */
    void goOn() {
        if (!time.getAsBoolean()) {
            throw new Unreadable("Reading this body by the mapping of the source takes too long. Say more exactly where things"
                    + " stand: a selector with .., * or a filter searches all of what it begins at, for each alert.");
        }
    }

    @Nullable
    String text(Selector.Whole selector, Scope scope) {
        return texts.computeIfAbsent(selector, _ -> Optional.ofNullable(Value.joined(selector.in(scope)))).orElse(null);
    }
}
