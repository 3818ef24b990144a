package dev.hindsight.gateway.pages.bundles;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.incidents.Day;
import dev.hindsight.gateway.pages.incidents.Incident;
import dev.hindsight.gateway.pages.report.Section;

/**
 * A kept bundle with what it holds.
 *
 * @param report the incident as it stands in the bundle; absent when this version cannot read it
 * @param found what verifying it just now has shown; absent when that could not be done
 */
public record Look(Kept kept, Optional<Incident> report, Optional<Found> found) {

    public @Nullable Incident incident() {
        return report.orElse(null);
    }

    public @Nullable Found check() {
        return found.orElse(null);
    }

    public List<Day> days() {
        return report.map(incident -> Day.of(incident.timeline())).orElse(List.of());
    }

    public List<Section> sections() {
        return report.map(incident -> Section.written(incident.report())).orElse(List.of());
    }

    public boolean held() {
        return found.map(Found::valid).orElse(false);
    }

    public boolean contradicted() {
        return found.map(Found::contradicted).orElse(false);
    }

    /** Whether its incident is one of this desk, whatever the log says to it. */
    public boolean isOurs() {
        return found.map(check -> check.ownLog() != null).orElse(false);
    }

    /** "report.html, report.md"; empty where everything is compared with the events. */
    public String unproven() {
        return found.map(check -> String.join(", ", check.unproven())).orElse("");
    }

    public List<Flaw> flaws() {
        return found.map(Found::flaws).orElse(List.of());
    }

    public String head() {
        return Objects.requireNonNullElse(kept.headHash(), "");
    }
}
