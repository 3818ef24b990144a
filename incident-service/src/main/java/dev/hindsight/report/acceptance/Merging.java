package dev.hindsight.report.acceptance;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentCommand.Work;
import dev.hindsight.incident.Moment;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.read.view.IncidentView;

/**
 * What is to be done to an incident so that it says what the page now says, without undoing what people did here. Pure.
 *
 * @param content what the page says and said before, under the title that is used here and the ids that its lines and action items have here
 */
record Merging(List<Work> works, List<Remark> remarks, Content content) {

    /**
     * @param before what the last version of the page said
     */
    static Merging of(Content before, Content page, IncidentView here, Now now) {
        var changes = new Changes();
        facts(changes, before, page, here, now);
        lists(changes, before.lists(), page.lists(), here);
        sections(changes, before.report(), page.report(), here.report() == null ? Map.of() : here.report());
        var lines = LineMerging.merge(changes, before.timeline(), page.timeline(), here, now);
        var items = ItemMerging.merge(changes, before.items(), page.items(), now.gone());
        return new Merging(List.copyOf(changes.works), List.copyOf(changes.remarks),
                page.after(before).with(lines, items));
    }

    /** The time of the import, why what vanished is taken back, and why what stands is changed. */
    record Now(Instant at, String gone, String said) {
        static Now of(Instant at, @Nullable Integer pageVersion) {
            return pageVersion == null
                    ? new Now(at, "not in the page any longer", "so in the page now")
                    : new Now(at, "not in page version " + pageVersion, "so in page version " + pageVersion);
        }
    }

    private static void facts(Changes changes, Content before, Content page, IncidentView here, Now now) {
        changes.take("title", before.titleOrStandIn(), page.title() == null ? before.titleOrStandIn() : page.title(),
                here.title(), to -> {
                    if (to != null) {
                        changes.works.add(new IncidentCommand.Rename(to));
                    }
                });
        changes.take("severity", before.severityOrDefault(), page.severity() == null
                ? before.severityOrDefault()
                : page.severity(), here.severity(), to -> {
                    if (to != null) {
                        changes.works.add(new IncidentCommand.ChangeSeverity(to, now.said()));
                    }
                });
        changes.take("environment", before.environmentOrDefault(), page.environment() == null
                ? before.environmentOrDefault()
                : page.environment(), here.environment(), to -> {
                    if (to != null) {
                        changes.works.add(new IncidentCommand.ChangeEnvironment(to));
                    }
                });
        changes.take("status", before.statusOrDefault(), page.status() == null ? before.statusOrDefault() : page.status(),
                here.status(), to -> {
                    if (to != null) {
                        changes.works.add(new IncidentCommand.ChangeStatus(to, now.said(), null, now.at()));
                    }
                });
        moments(changes, before.moments(), page.moments(), here);
        roles(changes, before.roles(), page.roles(), here.roles());
    }

    private static void moments(Changes changes, Map<Moment, Instant> before, Map<Moment, Instant> page, IncidentView here) {
        var moments = new HashMap<Moment, Optional<Instant>>();
        for (Moment moment : Moment.values()) {
            changes.take(moment.name().toLowerCase(java.util.Locale.ROOT) + "At", before.get(moment), page.get(moment),
                    at(here, moment), to -> moments.put(moment, Optional.ofNullable(to)));
        }
        if (!moments.isEmpty()) {
            changes.works.add(new IncidentCommand.ChangeTimes(moments));
        }
    }

    private static @Nullable Instant at(IncidentView here, Moment moment) {
        return switch (moment) {
            case STARTED -> here.startedAt();
            case DETECTED -> here.detectedAt();
            case MITIGATED -> here.mitigatedAt();
            case RESOLVED -> here.resolvedAt();
        };
    }

    private static void roles(Changes changes, Map<String, String> before, Map<String, String> page,
            Map<String, String> here) {
        for (String role : List.of("lead", "communications", "scribe")) {
            changes.take("roles." + role, before.get(role), page.get(role), here.get(role),
                    to -> changes.works.add(to == null
                            ? new IncidentCommand.VacateRole(role)
                            : new IncidentCommand.AssignRole(role, to)));
        }
    }

    private static void lists(Changes changes, Content.Lists before, Content.Lists page, IncidentView here) {
        if (!before.services().equals(page.services())) {
            var services = new java.util.ArrayList<>(here.services());
            services.removeIf(service -> before.services().contains(service) && !page.services().contains(service));
            page.services().stream().filter(service -> !before.services().contains(service) && !services.contains(service))
                    .forEach(services::add);
            changes.works.add(new IncidentCommand.ChangeServices(services));
        }
        members(changes, before.labels(), page.labels(), IncidentCommand.AddLabel::new, IncidentCommand.RemoveLabel::new);
        members(changes, before.authors(), page.authors(), IncidentCommand.AddAuthor::new, IncidentCommand.RemoveAuthor::new);
        members(changes, before.participants(), page.participants(), IncidentCommand.AddParticipant::new,
                IncidentCommand.RemoveParticipant::new);
    }

    private static void members(Changes changes, List<String> before, List<String> page, Function<String, Work> add,
            Function<String, Work> remove) {
        page.stream().filter(name -> !before.contains(name)).map(add).forEach(changes.works::add);
        before.stream().filter(name -> !page.contains(name)).map(remove).forEach(changes.works::add);
    }

    private static void sections(Changes changes, Map<Section, String> before, Map<Section, String> page,
            Map<Section, String> here) {
        for (Section section : Section.values()) {
            changes.take("report." + section, before.getOrDefault(section, ""), page.getOrDefault(section, ""),
                    here.getOrDefault(section, ""), to -> changes.works
                            .add(new IncidentCommand.WriteReportSection(section, to == null ? "" : to)));
        }
    }
}
