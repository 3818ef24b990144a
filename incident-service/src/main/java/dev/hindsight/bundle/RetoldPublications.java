package dev.hindsight.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The publications of a report, as the events of an incident tell them. */
final class RetoldPublications {

    /** What may happen while a publication still says what the incident does. */
    private static final Set<String> BESIDE = Set.of("alert-attached", "alert-resolved", "update-posted", "update-withdrawn");

    private final List<Issue> all = new ArrayList<>();

    private record Issue(ObjectNode told, boolean stands) {}

    void see(Heard heard) {
        switch (heard.kind()) {
            case "report-published" -> all.add(new Issue(published(heard), true));
            case "publication-withdrawn" -> {
                long number = heard.data().path("number").asLong();
                if (number < 1 || number > all.size()) {
                    throw heard.impossible("there is no such publication");
                }
                all.set((int) number - 1, new Issue(all.get((int) number - 1).told(), false));
            }
            default -> {
                if (!BESIDE.contains(heard.kind())) {
                    all.forEach(issue -> issue.told().put("changedSince", true));
                }
            }
        }
    }

    private static ObjectNode published(Heard heard) {
        ObjectNode told = heard.taken("number", "version", "note").put("by", heard.event().actor())
                .put("publishedAt", heard.event().recordedAt().toString()).put("changedSince", false);
        told.set("publicSections", BundleJson.taken(heard.data().path("view"), List.of("sections")).get("sections"));
        return told;
    }

    /** The last that stands. */
    JsonNode last() {
        return all.reversed().stream().filter(Issue::stands).map(issue -> (JsonNode) issue.told()).findFirst()
                .orElse(NullNode.getInstance());
    }
}
