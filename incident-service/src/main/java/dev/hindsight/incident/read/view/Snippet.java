package dev.hindsight.incident.read.view;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a search has found something. The text comes in parts and is plain: whoever shows it escapes it, so nobody puts markup
 * into another's page.
 *
 * @param field {@code title}, {@code labels}, {@code report/<section>} or {@code timeline/<id>}
 */
@Schema(name = "Snippet")
public record Snippet(String field, List<Part> parts) {

    /** @param mark true for what was searched for */
    @Schema(name = "SnippetPart")
    public record Part(String text, boolean mark) {}
}
