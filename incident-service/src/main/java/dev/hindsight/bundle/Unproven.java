package dev.hindsight.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What in a bundle that holds is there to be read and is compared with nothing; the verifiers in the bundle say it in the same words. Of
 * themselves they cannot say it: those of another version, and of a stranger, are named here.
 */
final class Unproven {

    private Unproven() {}

    static List<String> in(BundleFiles files, JsonNode report, FollowUpProof items) {
        var parts = new ArrayList<>(Stream.of("report.html", "report.md").filter(files::has).toList());
        Bundle.VERIFIERS.stream()
                .filter(name -> files.has(name) && !Arrays.equals(files.bytes(name), Bundle.verifier(name)))
                .forEach(name -> parts.add(name + " (not that of this desk)"));
        if (report.hasNonNull("nextStatuses")) {
            parts.add("nextStatuses in report.json");
        }
        if (report.path("durations").valueStream().anyMatch(duration -> duration.hasNonNull("reason"))) {
            parts.add("the reasons of durations in report.json");
        }
        items.withoutEvents().forEach(key -> parts.add(key + " (no events)"));
        return List.copyOf(parts);
    }
}
