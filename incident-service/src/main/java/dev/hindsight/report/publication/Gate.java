package dev.hindsight.report.publication;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.followup.FollowUp;
import dev.hindsight.incident.Ownerless;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.rule.Missing;
import dev.hindsight.incident.rule.PublicationRules;
import dev.hindsight.manners.Counted;
import dev.hindsight.manners.Problem;
import dev.hindsight.report.render.ReportQueries;
import dev.hindsight.report.render.ReportQueries.Both;
import io.smallrye.mutiny.Uni;

/** Says what is missing before a report can be published. */
@ApplicationScoped
public class Gate {

    private final Map<Severity, Set<Section>> required = new EnumMap<>(Severity.class);

    private final ReportQueries reports;

    public Gate(PublicationConfig config, ReportQueries reports) {
        this.reports = reports;
        required.put(Severity.CRITICAL, sections(config.required().critical()));
        required.put(Severity.MAJOR, sections(config.required().major()));
        required.put(Severity.MINOR, sections(config.required().minor()));
        required.put(Severity.INFO, sections(config.required().info()));
    }

    Set<Section> required(Severity severity) {
        return Objects.requireNonNull(required.get(severity));
    }

    List<Missing> missing(Both both, Ownerless ownerless) {
        return PublicationRules.missing(Objects.requireNonNullElse(both.incident().report(), Map.of()),
                both.incident().status(), required(both.incident().severity()), ownerless);
    }

    /** Items that followed an incident which the reader may not see count as well: the report is published for those who may. */
    Uni<Ownerless> ownerless(Both both) {
        return reports.unseen(both)
                .map(unseen -> new Ownerless(ownerless(both.actionItems()), !ownerless(unseen).isEmpty()));
    }

    /** What was given up needs no owner any more. */
    private static List<String> ownerless(List<FollowUp> items) {
        return items.stream().filter(item -> item.owner() == null && !item.status().equals("dropped")).map(FollowUp::key)
                .toList();
    }

    static RuntimeException closed(List<Missing> missing) {
        return Problem.of("not-ready", 409, "This report cannot be published yet",
                Counted.of(missing.size(), "thing is missing.", "things are missing.")).with("missing", missing)
                .asException();
    }

    private static Set<Section> sections(List<String> names) {
        var sections = EnumSet.noneOf(Section.class);
        names.forEach(name -> sections.add(Section.named(name.strip()).orElseThrow(
                () -> new IllegalStateException(
                        "hindsight.publication.required names " + name + ", and no section is called so"))));
        return sections;
    }
}
