package dev.hindsight.gateway.pages.history;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.gateway.pages.Markdown;
import dev.hindsight.gateway.pages.report.Section;

/**
 * An event as the rest of a sentence that begins with who did it: "changed severity from minor to critical". A type this
 * version has not heard of is named rather than hidden.
 */
final class EventInWords {

    private EventInWords() {}

    static String of(String type, Telling told) {
        var name = type.replaceFirst("^hindsight\\.[a-z-]+\\.", "").replaceFirst("\\.v[0-9]+$", "");
        return (type.startsWith("hindsight.action-item.") ? ItemInWords.of(name, told) : sentence(name, told))
                + because(told.data());
    }

    private static String sentence(String name, Telling told) {
        return switch (name) {
            case "declared" -> "declared it, %s, in %s".formatted(told.word("severity"), told.word("environment"));
            case "renamed" -> "renamed it" + told.quotes("title");
            case "environment-changed" -> "changed the environment" + told.fromTo("environment");
            case "services-changed" -> "changed the services" + services(told);
            case "times-changed" -> TimesInWords.of(told);
            case "confidentiality-changed" ->
                told.data().path("confidential").asBoolean() ? "made it confidential" : "opened it to everyone";
            case "status-changed" -> change("status", told) + TimesInWords.asOf(told);
            case "severity-changed" -> change("severity", told);
            case "role-assigned" -> "gave the role of %s to %s".formatted(told.word("role"), told.person("person"))
                    + (told.had("person") ? ", after " + Telling.person(told.was().get("person")) : "");
            case "role-vacated" -> "took %s off the role of %s".formatted(told.person("person"), told.word("role"));
            case "label-added" -> "added the label " + told.word("label");
            case "label-removed" -> "removed the label " + told.word("label");
            case "author-added" -> "added %s as an author".formatted(told.person("person"));
            case "author-removed" -> "removed %s as an author".formatted(told.person("person"));
            case "participant-added" -> "added %s as a participant".formatted(told.person("person"));
            case "participant-removed" -> "removed %s as a participant".formatted(told.person("person"));
            case "timeline-entry-added" -> "added to the timeline: " + told.quote("text");
            case "timeline-entry-corrected" -> EntryInWords.corrected(told);
            case "timeline-entry-retracted" -> "retracted " + EntryInWords.which(told);
            case "report-section-written" -> written(told) + " the section " + section(told);
            case "report-section-restored" -> "restored the section %s from version %s"
                    .formatted(section(told), told.word("fromVersion"));
            case "update-posted" -> "posted an update for the %s audience: %s".formatted(told.label("audience"),
                    Telling.quoted(Markdown.words(told.data().path("text").asText(""))));
            case "update-withdrawn" -> "withdrew an update";
            case "imported" -> "imported " + page(told);
            case "action-item-imported" -> ItemInWords.imported(told);
            case "report-published" -> "published the report";
            case "publication-withdrawn" -> "withdrew the publication";
            case "alert-attached" -> "attached the alert " + told.quote("title");
            case "alert-resolved" -> "recorded that %s resolved".formatted(told.was().hasNonNull("title")
                    ? "the alert " + Telling.quoted(told.was().get("title").asText())
                    : "an alert");
            default -> tie(name, told);
        };
    }

    private static String tie(String name, Telling told) {
        return switch (name) {
            case "merged" -> "merged it into " + told.word("key");
            case "absorbed" -> "took in " + told.word("key");
            case "unmerged" -> "took the merge back";
            case "released" -> "let go of " + told.word("key");
            case "linked" -> "said that it " + kind(told.word("kind")) + " " + told.word("key")
                    + (told.had("kind") ? ", and no longer that it " + kind(told.was().get("kind").asText()) + " it" : "");
            case "unlinked" -> "took the link to %s away".formatted(told.word("key"));
            default -> unheard(name);
        };
    }

    static String unheard(String name) {
        return "did something this page has no words for yet: " + name.replace('-', ' ');
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "duplicate-of" -> "is a duplicate of";
            case "duplicated-by" -> "is duplicated by";
            case "caused-by" -> "was caused by";
            case "causes" -> "caused";
            case "recurrence-of" -> "is a recurrence of";
            case "recurred-as" -> "came again as";
            default -> "is related to";
        };
    }

    private static String services(Telling told) {
        return (told.had("services") ? " from " + Telling.words(told.was().get("services")) : "") + " to "
                + told.words("services");
    }

    private static String section(Telling told) {
        return Section.titleOf(told.word("section"));
    }

    private static String written(Telling told) {
        if (told.data().path("markdown").asText("").isBlank()) {
            return "emptied";
        }
        return told.was().path("markdown").asText("").isBlank() ? "wrote" : "changed";
    }

    private static String page(Telling told) {
        var version = told.has("pageVersion") ? "version " + told.word("pageVersion") + " of " : "";
        return version + (told.has("title") ? "the page " + told.quote("title") : "a page");
    }

    private static String change(String what, Telling told) {
        return "changed %s from %s to %s".formatted(what, told.label("from"), told.label("to"));
    }

    private static String because(JsonNode data) {
        var reason = data.path("reason").asText("");
        return reason.isBlank() ? "" : " — " + Telling.cut(reason);
    }
}
