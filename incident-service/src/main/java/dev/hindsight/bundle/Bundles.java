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
import dev.hindsight.incident.read.Found;
import dev.hindsight.incident.read.Lived;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.manners.Turns;
import dev.hindsight.report.render.Exports;
import dev.hindsight.report.render.Report;
import dev.hindsight.report.render.ReportFormat;
import dev.hindsight.report.render.ReportQueries;
import dev.hindsight.root.Roots;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Gathers what belongs into the bundle of an incident: one bundle at a time, since a large one takes many times its size until it is
 * there.
 */
@ApplicationScoped
class Bundles {

    private static final int MOST_WAITING = 20;

    private final EventLog log;
    private final FollowUps followUps;
    private final Roots roots;
    private final ReportQueries reports;
    private final Exports exports;
    private final Turns turns = new Turns(MOST_WAITING, "Too many bundles are being put together right now");

    Bundles(EventLog log, FollowUps followUps, Roots roots, ReportQueries reports, Exports exports) {
        this.reports = reports;
        this.exports = exports;
        this.log = log;
        this.followUps = followUps;
        this.roots = roots;
    }

    /** With the version that stood at an instant. */
    Uni<Long> version(Found incident, Instant at) {
        return log.versionAt(incident.id(), at).invoke(version -> {
            if (version == 0) {
                throw incident.notYet(at);
            }
        });
    }

    /**
     * @param version null for the last one, with the follow-ups of now
     * @return fails with 503 when too many wait already
     */
    Uni<byte[]> of(Found incident, @Nullable Long version) {
        long wanted = version == null ? incident.version() : version;
        return turns.next(Lived.of(log, incident.id(), wanted).chain(lived -> lived
                .read(events -> whole(incident, wanted, events)).chain(view -> bundle(lived, view))));
    }

    private static IncidentView whole(Found incident, long wanted, List<RecordedEvent> events) {
        if (events.getLast().version() < wanted) {
            throw incident.noVersion();
        }
        if (incident.withholds(events)) {
            throw new Rejected("holds-hidden",
                    "Some of its events are not for you, and a bundle proves itself only when it is whole."
                            + " Ask an administrator for it.");
        }
        return IncidentReader.read(events);
    }

    /** With the action items of what was merged into it, as its report has them. */
    private Uni<byte[]> bundle(Lived lived, IncidentView view) {
        return reports.family(view).chain(family -> followUps.stories(family, lived.until()))
                .chain(stories -> pages(Report.of(view, stories.stream().map(FollowUpStory::now).toList(), null))
                        .chain(pages -> roots.firstInclusion(view.id(), view.version())
                                .emitOn(Infrastructure.getDefaultWorkerPool())
                                .map(seen -> new Bundle(lived.history(), view, stories, pages, seen).toBytes())));
    }

    private Uni<Map<String, byte[]>> pages(Report report) {
        return exports.make(report, ReportFormat.HTML).chain(html -> exports.make(report, ReportFormat.MARKDOWN)
                .map(markdown -> Map.of("report.html", html, "report.md", markdown)));
    }
}
