package dev.hindsight.incident;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who has which role, who writes the report, and who else takes part. */
public record People(Map<String, String> roles, List<String> authors, List<String> participants) {

    static final People NOBODY = new People(Map.of(), List.of(), List.of());

    People assigned(String role, String person) {
        var now = new TreeMap<>(roles);
        now.put(role, person);
        return new People(Collections.unmodifiableMap(now), authors, participants);
    }

    People vacated(String role) {
        var now = new TreeMap<>(roles);
        now.remove(role);
        return new People(Collections.unmodifiableMap(now), authors, participants);
    }

    People authoredBy(List<String> others) {
        return new People(roles, others, participants);
    }

    People joinedBy(List<String> others) {
        return new People(roles, authors, others);
    }
}
