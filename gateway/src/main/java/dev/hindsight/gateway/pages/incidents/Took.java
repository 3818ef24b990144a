package dev.hindsight.gateway.pages.incidents;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Moment;

/**
 * How long something took, or why that cannot be said: never a silent zero.
 *
 * @param state known, pending or invalid
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Took(String state, @Nullable Long seconds, @Nullable String reason, @Nullable Mark from,
        @Nullable Mark to) {

    /** One end of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Mark(@Nullable String event, @Nullable Instant at) {}

    public boolean known() {
        return state.equals("known") && seconds != null;
    }

    public boolean invalid() {
        return state.equals("invalid");
    }

    public String words() {
        return seconds == null ? "" : Moment.between(Instant.EPOCH, Instant.ofEpochSecond(seconds));
    }

    /** "from beginning to detection": the two moments it comes from. */
    public String ends() {
        if (from == null || to == null || from.event() == null || to.event() == null) {
            return "";
        }
        return "from " + moment(from.event()) + " to " + moment(to.event());
    }

    private static String moment(String event) {
        return switch (event) {
            case "started" -> "beginning";
            case "detected" -> "detection";
            case "acknowledged" -> "acknowledgement";
            case "mitigated" -> "mitigation";
            case "resolved" -> "resolution";
            case "declared" -> "declaration";
            default -> Badge.label(event).toLowerCase(Locale.ROOT);
        };
    }

    public String why() {
        return reason == null ? "" : reason.replace("it was started", "it began");
    }
}
