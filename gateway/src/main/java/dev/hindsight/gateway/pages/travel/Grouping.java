package dev.hindsight.gateway.pages.travel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.incidents.Incident;
import dev.hindsight.gateway.pages.incidents.TimelineEntry;
import dev.hindsight.gateway.pages.report.Section;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Isolated;
import dev.hindsight.gateway.pages.words.Labels;
import dev.hindsight.gateway.pages.words.Timed;

/** Puts changes in the order in which the page of an incident shows things, under the same headings. */
record Grouping(Incident before, Incident after) {

    private static final Set<String> PEOPLE = Set.of("roles", "labels", "authors", "participants");
    private static final Set<String> LINKS = Set.of("links", "merged", "mergedInto", "absorbed");
    private static final Set<String> PARTS = Set.of("timeline", "actionItems", "alerts", "updates", "importedFrom",
            "publication");

    List<Group> of(List<FieldChange> changes) {
        var groups = new LinkedHashMap<String, Group>();
        order().forEach(group -> groups.put(group.id(), group));
        changes.stream().filter(Grouping::tells).forEach(change -> {
            var home = home(change);
            groups.computeIfAbsent(home.id(), _ -> home).lines().add(new Group.Line(label(change), when(change), change));
        });
        return groups.values().stream().filter(group -> !group.lines().isEmpty()).toList();
    }

    /** What follows from a change shown beside it says nothing of its own: old wordings that were kept, and a new order. */
    private static boolean tells(FieldChange change) {
        return !change.step(2).equals("corrections") && !change.kind().equals("reordered");
    }

    private static List<Group> order() {
        var sections = Section.NAMES.stream().map(Grouping::section);
        return Stream.of(Stream.of(group("facts", "Facts")), sections, Stream.of(group("timeline", "Timeline"),
                group("actionItems", "Action items"), group("people", "People and labels"), group("updates", "Updates"),
                group("links", "Links and merges"), group("alerts", "Alerts"), group("publication", "Publication"),
                group("importedFrom", "Imported page"), group("other", "Other"))).flatMap(each -> each).toList();
    }

    private static Group home(FieldChange change) {
        var first = change.step(0);
        if (first.equals("report")) {
            return section(change.step(1));
        }
        if (PARTS.contains(first)) {
            return group(first, "");
        }
        if (PEOPLE.contains(first)) {
            return group("people", "");
        }
        if (LINKS.contains(first)) {
            return group("links", "");
        }
        return change.steps().size() == 1 || first.equals("services") ? group("facts", "") : group("other", "");
    }

    private String label(FieldChange change) {
        var first = change.step(0);
        return switch (first) {
            case "report" -> "";
            case "roles" -> Badge.label(change.step(1));
            case "timeline" -> entry(change);
            case "actionItems" -> change.steps().size() < 3 ? change.step(1) : name(change, 2) + " of " + change.step(1);
            case "alerts" -> name(change, 2);
            case "updates" -> audience(change);
            case "links" -> change.steps().size() > 2 ? name(change, 0) + " to " + change.step(1) : name(change, 0);
            case "importedFrom", "publication" -> name(change, 1);
            case "services" -> "Service";
            default -> change.steps().size() > 1 && !PEOPLE.contains(first) && !LINKS.contains(first)
                    ? change.steps().stream().map(Labels::of).collect(Collectors.joining(", "))
                    : name(change, 0);
        };
    }

    /** "For the public audience"; an update as a whole is all that ever changes. */
    private static String audience(FieldChange change) {
        var update = change.after() == null ? change.before() : change.after();
        return update == null || !update.hasNonNull("audience")
                ? name(change, 2)
                : "For the " + Badge.label(update.get("audience").asText()).toLowerCase(Locale.ROOT) + " audience";
    }

    /** Which line of the timeline it is about, by its id: by what it says now, or said before it was taken away. */
    private String entry(FieldChange change) {
        if (change.steps().size() < 3) {
            return "";
        }
        var line = line(change);
        var what = name(change, 2);
        return line == null ? what : what + " of “" + Isolated.of(cut(line.text())) + "”";
    }

    private Timed when(FieldChange change) {
        var line = change.step(0).equals("timeline") && change.steps().size() > 2 ? line(change) : null;
        return line == null ? Timed.of("") : line.time().timed();
    }

    private @Nullable TimelineEntry line(FieldChange change) {
        var line = find(after, change.step(1));
        return line == null ? find(before, change.step(1)) : line;
    }

    private static String name(FieldChange change, int place) {
        return Labels.of(change.step(place));
    }

    private static @Nullable TimelineEntry find(Incident incident, String id) {
        return incident.timeline().stream().filter(entry -> entry.id().equals(id)).findFirst().orElse(null);
    }

    private static String cut(String text) {
        return text.length() <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.min(59,
                        text.codePointCount(0, text.length())))).stripTrailing() + "…";
    }

    private static Group section(String name) {
        return new Group("report-" + name, Section.titleOf(name), name, new ArrayList<>());
    }

    private static Group group(String id, String title) {
        return new Group(id, title, null, new ArrayList<>());
    }
}
