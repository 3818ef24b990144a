package dev.hindsight.gateway.pages.incidents;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.words.Badge;

/** Another incident, and how this one has to do with it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Link(String incident, String kind) {

    /** What a person can say; the other side of a link says the rest. */
    public static final List<String> KINDS = List.of("related", "duplicate-of", "caused-by", "recurrence-of");

    public String words() {
        return words(kind);
    }

    /** "Related to", before the key of the other one. */
    public static String words(String kind) {
        return kind.equals("related") ? "Related to" : Badge.label(kind);
    }
}
