package dev.hindsight.report.render;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.hindsight.followup.FollowUp;
import dev.hindsight.incident.People;
import dev.hindsight.incident.Section;
import dev.hindsight.incident.Severity;
import dev.hindsight.incident.Status;
import dev.hindsight.incident.Times;
import dev.hindsight.incident.Told;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.incident.read.view.TimelineEntry;

/**
 * What an export shows: an incident, its report and its action items, all as they stood at one moment.
 *
 * @param sections those that say something, in the order in which they are read
 * @param lines of the timeline that stand; what was retracted is history and not part of the report
 */
public record Report(Head head, People people, Times times, Map<Section, String> sections, List<Told> lines,
        List<ReportItem> items) {

    public Report {
        var written = new EnumMap<Section, String>(Section.class);
        sections.forEach((section, text) -> {
            if (!text.isBlank()) {
                written.put(section, text);
            }
        });
        sections = Collections.unmodifiableMap(written);
        lines = List.copyOf(lines);
        items = List.copyOf(items);
    }

    /**
     * What stands on top.
     *
     * @param key null in a report that is shown to the public
     * @param address where to read it on the desk; null when that is not to be told
     * @param mergedInto key of the incident in which work goes on; null unless it was merged, or when that is not to be told
     * @param origin null when that is not to be told, or not known
     * @param confidential whether only those who take part may see it
     * @param merged keys of the incidents that were merged into it
     * @param links to other incidents, in the order of their kinds
     */
    public record Head(@Nullable String key, long version, Instant asOf, @Nullable String address, @Nullable Origin origin,
            String title, Status status, @Nullable String mergedInto, Severity severity, String environment,
            List<String> services,
            List<String> labels, boolean confidential, List<String> merged, List<IncidentView.Link> links) {

        public Head {
            links = links.stream().sorted(Comparator.comparing(IncidentView.Link::kind)).toList();
        }

        /** Of an incident that everybody may see and that hangs together with no other. */
        public Head(@Nullable String key, long version, Instant asOf, @Nullable String address, @Nullable Origin origin,
                String title, Status status, @Nullable String mergedInto, Severity severity, String environment,
                List<String> services, List<String> labels) {
            this(key, version, asOf, address, origin, title, status, mergedInto, severity, environment, services, labels, false,
                    List.of(), List.of());
        }

        /** Where to read another incident on the same desk. */
        public @Nullable String addressOf(String other) {
            return address == null ? null : address.substring(0, address.lastIndexOf('/') + 1) + other;
        }
    }

    /**
     * What it was taken from, on whichever desk: ids are never given twice.
     *
     * @param items the moment at which the action items stood as they do in it, as far as the desk has heard of them
     * @param heard the last version that was heard of each action item in it, by the keys of the items; exports of before did not
     *        tell
     */
    @Schema(name = "ReportOrigin")
    public record Origin(UUID incident, long version, Instant items, @Nullable Map<String, Long> heard) {

        public Origin {
            heard = heard == null ? null : Collections.unmodifiableMap(new TreeMap<>(heard));
        }

        static Origin of(IncidentView incident, List<FollowUp> items) {
            return new Origin(incident.id(), incident.version(), items.stream().map(FollowUp::updatedAt)
                    .max(Comparator.naturalOrder()).orElse(incident.updatedAt()),
                    items.stream().collect(Collectors.toMap(FollowUp::key, FollowUp::version, Math::max)));
        }

        /** As exports of before told it. */
        Origin withoutHeard() {
            return new Origin(incident, version, items, null);
        }

        /** Whether it can be one of ours; anybody may have written it. */
        public static boolean holds(@Nullable Origin origin) {
            return origin != null && origin.incident != null && origin.items != null && origin.items.isAfter(Instant.EPOCH)
                    && origin.items.isBefore(Instant.now())
                    && (origin.heard == null || !origin.heard.containsValue(null));
        }
    }

    public static Report of(IncidentView incident, List<FollowUp> items, @Nullable String address) {
        return of(incident, items, Origin.of(incident, items), address);
    }

    static Report of(IncidentView incident, List<FollowUp> items, Origin origin, @Nullable String address) {
        var head = new Head(incident.key(), incident.version(), incident.updatedAt().truncatedTo(ChronoUnit.SECONDS), address,
                origin, incident.title(), incident.status(), incident.mergedInto(), incident.severity(),
                incident.environment(),
                incident.services(), incident.labels(), incident.confidential(),
                Objects.requireNonNullElse(incident.merged(), List.of()),
                Objects.requireNonNullElse(incident.links(), List.of()));
        return new Report(head, new People(incident.roles(), incident.authors(), incident.participants()),
                new Times(incident.startedAt(), incident.detectedAt(), incident.mitigatedAt(), incident.resolvedAt()),
                Objects.requireNonNullElse(incident.report(), Map.of()),
                Objects.requireNonNullElse(incident.timeline(), List.<TimelineEntry>of()).stream()
                        .filter(line -> line.retracted() == null).map(TimelineEntry::told).toList(),
                items.stream().map(ReportItem::of).toList());
    }

    /** {@code INC-142: Checkout is slow}. */
    public String heading() {
        return head.key() == null ? head.title() : head.key() + ": " + head.title();
    }
}
