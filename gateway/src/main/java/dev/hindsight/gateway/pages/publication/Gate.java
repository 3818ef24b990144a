package dev.hindsight.gateway.pages.publication;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.hindsight.gateway.pages.incidents.Section;

/** Whether a report may be published, and what it lacks. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Gate(boolean ready, List<Lack> missing) {

    /** One thing that is missing. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Lack(String code, @Nullable String what) {

        public String sentence() {
            return what == null || what.isBlank() ? code.replace('-', ' ') : what;
        }

        /** Where on the page of the incident it is mended. */
        public String place() {
            var said = (code + " " + sentence()).toLowerCase(Locale.ROOT);
            var section = Section.NAMES.stream().filter(name -> names(said, name)).findFirst();
            if (section.isPresent()) {
                return "section-" + section.get();
            }
            if (said.contains("action") || said.contains("owner")) {
                return "actions";
            }
            if (said.contains("timeline")) {
                return "timeline";
            }
            return said.contains("time") || said.contains("began") ? "facts" : "report";
        }

        private static boolean names(String said, String section) {
            var dashed = section.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            var title = Section.titleOf(section).toLowerCase(Locale.ROOT);
            return said.contains(dashed) || said.contains(section.toLowerCase(Locale.ROOT))
                    || said.contains(title) || section.equals("rootCauses") && said.contains("root cause");
        }
    }

    public Gate {
        missing = missing == null ? List.of() : List.copyOf(missing);
    }
}
