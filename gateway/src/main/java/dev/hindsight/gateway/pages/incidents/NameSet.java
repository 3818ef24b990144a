package dev.hindsight.gateway.pages.incidents;

import java.util.List;

/** Names that stand side by side on an incident and are added and removed one by one: people or labels. */
public record NameSet(String name, String label, String hint, List<String> names) {

    static List<NameSet> of(Incident incident) {
        return List.of(new NameSet("participants", "Taking part", "User name", incident.participants()),
                new NameSet("authors", "Authors of the report", "Name", incident.authors()),
                new NameSet("labels", "Labels", "Label", incident.labels()));
    }
}
