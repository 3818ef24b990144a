package dev.hindsight.gateway.pages.travel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.gateway.pages.report.Publication;
import dev.hindsight.gateway.pages.words.Actor;
import dev.hindsight.gateway.pages.words.Isolated;
import dev.hindsight.gateway.pages.words.Timed;

/** A publication in a comparison, in the words of its own page: "Number 2, version 20, by alice, 14 Sep 2026, 08:12. Public: Impact". */
final class IssueInWords {

    static final String FIELD = "publication";
    private static final String PARTS = "publicSections";

    private IssueInWords() {}

    /** @param at when it was published */
    static Timed whole(JsonNode value, @Nullable Instant at) {
        var head = new ArrayList<>(
                List.of("Number " + value.path("number").asText(), "version " + value.path("version").asText()));
        if (value.hasNonNull("by")) {
            head.add("by " + Isolated.of(Actor.called(value.get("by").asText())));
        }
        var rest = new StringBuilder();
        if (value.hasNonNull("note")) {
            rest.append(". Note: ").append(Isolated.of(value.get("note").asText()));
        }
        if (!value.path(PARTS).isEmpty()) {
            rest.append(". Public: ").append(value.get(PARTS).valueStream().map(part -> Publication.part(part.asText()))
                    .collect(Collectors.joining(", ")));
        }
        var begin = String.join(", ", head);
        return at == null ? Timed.of(begin + rest) : new Timed(begin + ", ", at, null, rest.toString());
    }

    /** A part of the report that everybody may see stands in its list by its own name. */
    static boolean isPart(String field, String leaf, String text) {
        return field.equals(FIELD) && (leaf.equals(PARTS) || leaf.equals(text) && !Publication.part(text).equals(text));
    }
}
