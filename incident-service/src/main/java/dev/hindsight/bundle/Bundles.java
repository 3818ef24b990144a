package dev.hindsight.bundle;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.followup.FollowUpStory;
import dev.hindsight.followup.FollowUps;
import dev.hindsight.incident.read.IncidentQueries.Found;
import dev.hindsight.incident.read.Lived;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.report.render.Exports;
import dev.hindsight.report.render.Report;
import dev.hindsight.report.render.ReportFormat;
import dev.hindsight.report.render.ReportQueries;
import dev.hindsight.root.Roots;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Gathers what belongs into the bundle of an incident. */
@ApplicationScoped
class Bundles {

    private final EventLog log;
    private final FollowUps followUps;
    private final Roots roots;
    private final ReportQueries reports;
    private final Exports exports;

    Bundles(EventLog log, FollowUps followUps, Roots roots, ReportQueries reports, Exports exports) {
        this.reports = reports;
        this.exports = exports;
        this.log = log;
        this.followUps = followUps;
        this.roots = roots;
    }

    /** With the version that stood at an instant. */
    Uni<Long> version(Found incident, Instant at) {
        return log.loadAt(incident.id(), at).map(history -> {
            if (history.isEmpty()) {
                throw incident.notYet(at);
            }
            return history.getLast().version();
        });
    }

    /** @param version null for the last one, with the follow-ups of now */
    Uni<byte[]> of(Found incident, @Nullable Long version) {
        long wanted = version == null ? incident.version() : version;
        return Lived.of(log, incident.id(), wanted).chain(lived -> {
            List<RecordedEvent> events = lived.history();
            if (events.getLast().version() < wanted) {
                throw incident.noVersion();
            }
            if (incident.withholds(events)) {
                throw new Rejected("holds-hidden",
                        "Some of its events are not for you, and a bundle proves itself only when it is whole."
                                + " Ask an administrator for it.");
            }
            return bundle(events, lived.until());
        });
    }

    /** With the action items of what was merged into it, as its report has them. */
    private Uni<byte[]> bundle(List<RecordedEvent> events, @Nullable Instant at) {
        IncidentView view = IncidentReader.read(events);
        return reports.family(view).chain(family -> followUps.stories(family, at))
                .chain(stories -> pages(Report.of(view, stories.stream().map(FollowUpStory::now).toList(), null))
                        .chain(pages -> roots.firstInclusion(view.id(), view.version())
                                .emitOn(Infrastructure.getDefaultWorkerPool())
                                .map(seen -> new Bundle(events, view, stories, pages, seen).toBytes())));
    }

    private Uni<Map<String, byte[]>> pages(Report report) {
        return exports.make(report, ReportFormat.HTML).chain(html -> exports.make(report, ReportFormat.MARKDOWN)
                .map(markdown -> Map.of("report.html", html, "report.md", markdown)));
    }
}
