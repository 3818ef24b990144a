package dev.hindsight.bundle;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.root.Inclusion;

/** The proof in a bundle that a signed root has seen its events. Whose key it was signed with is for people to judge. */
final class Proof {

    private Proof() {}

    static List<Flaw> check(JsonNode inclusion, List<RecordedEvent> events) {
        var flaws = new ArrayList<Flaw>();
        JsonNode head = inclusion.path("head");
        long version = head.path("version").asLong();
        if (version < 1 || version > events.size()) {
            flaws.add(flaw("head", "The root has seen event " + version + ", which is not here: the end was cut off."));
        } else if (!HexFormat.of().formatHex(events.get((int) version - 1).hash()).equals(head.path("hash").asText())
                || !events.getFirst().stream().toString().equals(head.path("stream").asText())) {
            flaws.add(flaw("head", "The root has seen another event " + version + "."));
        }
        if (!Inclusion.leadsToRoot(inclusion)) {
            flaws.add(flaw("path", "The path does not lead to the root."));
        }
        if (!Inclusion.isSigned(inclusion.path("root"))) {
            flaws.add(flaw("root", "The signature of the root does not hold."));
        }
        return flaws;
    }

    private static Flaw flaw(String field, String message) {
        return new Flaw(Bundle.INCLUSION, null, field, message);
    }
}
