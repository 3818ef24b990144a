package dev.hindsight.gateway.pages.sources;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Listing;
import dev.hindsight.gateway.pages.Once;
import dev.hindsight.gateway.pages.words.Badge;

/**
 * Everything on the page of a source. What could not be asked is null, and the rest is shown.
 *
 * @param attempt what was just refused
 */
public record Dossier(AlertSource source, long version, SourceType type, @Nullable Activity activity,
        Listing<Receipt> receipts, @Nullable List<OpenAlert> alerts, @Nullable List<SourceEvent> events, String wanted,
        @Nullable Attempt attempt, Instant now) {

    public static final List<String> STATES = List.of("received", "processed", "test", "duplicate", "unreadable");

    /** One choice of the filter above the receipts. */
    public record StateChoice(String value, String label, boolean selected) {}

    public Badge state() {
        return activity == null
                ? SourceState.of(source, type, now, now).badge()
                : SourceState.of(source, type, activity.lastReceivedAt(), now).badge();
    }

    public List<StateChoice> states() {
        return STATES.stream().map(state -> new StateChoice(state, label(state), state.equals(wanted))).toList();
    }

    private static String label(String state) {
        return state.equals("received") ? "Waiting" : state.equals("test") ? "Test received" : Badge.label(state);
    }

    /** Newest first. */
    public List<SourceEvent> history() {
        return events == null ? List.of() : events.reversed();
    }

    public boolean waiting() {
        return !source.paused() && receipts.items().stream().anyMatch(Receipt::waiting);
    }

    public String way() {
        return SchemeWords.label(source.authentication().scheme());
    }

    public boolean hasNoSecret() {
        return type.hasNoSecret(source);
    }

    /** What proves a post where nothing is secret. */
    public String proof() {
        return SchemeWords.proof(source.authentication());
    }

    public boolean theirSecret() {
        return type.makesSecretOf(source);
    }

    public boolean awaitsSecret() {
        return type.awaitsSecret(source);
    }

    public boolean refused(String form) {
        return attempt != null && attempt.isOf(form);
    }

    public String sentence() {
        return attempt == null ? "" : attempt.problem().sentence();
    }

    public @Nullable String wrong(String field) {
        return attempt == null ? null : attempt.problem().at(field);
    }

    public String kept(String field) {
        return attempt == null ? "" : attempt.kept(field, "");
    }

    /** The key of a form: that of the refused one stays with what was typed into it. */
    public String once(String form) {
        return Once.again(refused(form) ? attempt : null);
    }

    int status() {
        return attempt == null ? 200 : attempt.problem().status();
    }
}
