package dev.hindsight.gateway.pages.publication;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.incidents.Incident;
import dev.hindsight.gateway.pages.report.Section;
import dev.hindsight.gateway.pages.words.Badge;

/** Whether a report may be published, and what it lacks. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Gate(boolean ready, List<Lack> missing) {

    /**
     * One thing that is missing.
     *
     * @param where JSON pointer into the incident, or the key of an action item
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Lack(String code, @Nullable String what, @Nullable String where) {

        /** In the words of the page where it has its own, otherwise as the service says it. */
        public String sentence(Incident incident) {
            return switch (code) {
                case "section-missing" -> "“" + Section.titleOf(place().replace("section-", "")) + "” is not written.";
                case "not-resolved" ->
                    "Its status is “" + Badge.label(incident.status()) + "”; it has to be resolved first.";
                default -> said();
            };
        }

        private String said() {
            return what == null || what.isBlank() ? code.replace('-', ' ') : what;
        }

        /** Where on the page of the incident it is mended. */
        public String place() {
            var at = where == null ? "" : where;
            if (at.matches("ACT-[0-9]{1,18}")) {
                return "action-" + at;
            }
            if (at.matches("/report/[A-Za-z]{1,40}")) {
                return "section-" + at.substring("/report/".length());
            }
            if (at.equals("/actionItems")) {
                return "actions";
            }
            if (at.matches("/status.*")) {
                return "head";
            }
            return at.matches("/[a-z]+At") ? "facts" : "report";
        }
    }

    public Gate {
        missing = missing == null ? List.of() : List.copyOf(missing);
    }
}
