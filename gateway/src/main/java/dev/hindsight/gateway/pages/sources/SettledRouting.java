package dev.hindsight.gateway.pages.sources;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.words.Span;

/** What the fields of routing hold for a source that is there. */
final class SettledRouting {

    private SettledRouting() {}

    static String of(AlertSource.Routing routing, String field) {
        return switch (field) {
            case "service" -> text(routing.service());
            case "environment" -> text(routing.environment());
            case "declareFrom" -> text(routing.declareFrom());
            case "unknown" -> text(routing.unknown());
            case "stormAfter" -> text(routing.stormAfter());
            case "groupBy" -> Lines.text(routing.groupBy(), ", ");
            case "groupWindow" -> Span.words(routing.groupWindow());
            case "attachWithin" -> Span.words(routing.attachWithin());
            case "reopenWithin" -> Span.words(routing.reopenWithin());
            case "autoResolve" -> Span.words(routing.autoResolve());
            case "staleAfter" -> Span.words(routing.staleAfter());
            case "heartbeatEvery" -> Span.words(routing.heartbeatEvery());
            case "severityMap" -> Lines.text(routing.severityMap(), value -> value);
            case "checks" -> Lines.text(routing.checks(), Span::words);
            default -> "";
        };
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
