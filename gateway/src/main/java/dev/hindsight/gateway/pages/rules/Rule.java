package dev.hindsight.gateway.pages.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A rule for alerts as the API gives it; of one in its history only what was written then.
 *
 * @param number its place: of several that match, the lowest speaks first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Rule(@Nullable String id, long version, int number, String name, Match match, Action action,
        @Nullable Instant from, @Nullable Instant until, boolean paused, @Nullable Instant createdAt,
        @Nullable String createdBy, @Nullable Instant updatedAt) {

    /** Which alerts it is about; nothing means any. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Match(List<String> sources, List<String> services, List<String> environments, List<String> severities,
            Map<String, String> labels) {

        static final Match ANY = new Match(List.of(), List.of(), List.of(), List.of(), Map.of());

        public Match {
            sources = sources == null ? List.of() : sources;
            services = services == null ? List.of() : services;
            environments = environments == null ? List.of() : environments;
            severities = severities == null ? List.of() : severities;
            labels = labels == null ? Map.of() : labels;
        }
    }

    /** What becomes of them; what is absent is left to later rules and to the source. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Action(@Nullable Boolean silence, List<String> groupBy, @Nullable String groupWindow,
            @Nullable String attachWithin, @Nullable String reopenWithin, @Nullable String declareFrom) {

        public Action {
            groupBy = groupBy == null ? List.of() : groupBy;
        }
    }

    /** When a rule counts. */
    public enum Standing {
        NOW("Stands now"), COMING("Coming"), OVER("Over"), OFF("Off");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String tone() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Rule {
        match = match == null ? Match.ANY : match;
        action = action == null ? new Action(null, List.of(), null, null, null, null) : action;
    }

    public Standing standing(Instant now) {
        if (paused) {
            return Standing.OFF;
        }
        if (from != null && now.isBefore(from)) {
            return Standing.COMING;
        }
        return until != null && !now.isBefore(until) ? Standing.OVER : Standing.NOW;
    }

    /** Silences, and not for ever. */
    public boolean maintenance() {
        return Boolean.TRUE.equals(action.silence()) && (from != null || until != null);
    }

    public String path() {
        return "/alert-rules/" + id;
    }
}
