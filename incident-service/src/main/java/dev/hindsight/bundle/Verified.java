package dev.hindsight.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.eventlog.RecordedEvent;
import dev.hindsight.manners.UnsafeText;

/**
 * A bundle that was read, checked, and holds: its files among each other, the hash chains, the archive byte for byte.
 *
 * @param unproven what in it is to be read and compared with nothing, and verifiers in it that are not those of this desk
 */
record Verified(List<RecordedEvent> events, JsonNode report, @Nullable JsonNode inclusion, List<String> unproven) {

    private static final int LONGEST_TITLE = 300;
    private static final Pattern KEY = Pattern.compile("[A-Z]{2,10}-[1-9]\\d{0,17}");

    String title() {
        String title = report.path("title").asText();
        return title.length() > LONGEST_TITLE ? title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE / 2)) : title;
    }

    boolean isConfidential() {
        return report.path("confidential").asBoolean(true);
    }

    /** The last event that the signed root in it has seen; null without one. */
    @Nullable
    Long rootVersion() {
        return inclusion == null ? null : inclusion.path("head").path("version").asLong();
    }

    /** @throws BrokenBundle naming every place that does not hold */
    static Verified of(byte[] archive) {
        BundleFiles files = BundleFiles.of(archive);
        var stream = new StreamProof(files, Bundle.EVENTS, "incident", "");
        List<RecordedEvent> events = stream.read(files.read(Bundle.EVENTS));
        stream.checkSpelling(List.of(events), false);
        files.compareManifest(events);
        FollowUpProof items = FollowUpProof.read(files);
        JsonNode report = files.read(Bundle.REPORT);
        if (!report.isObject()) {
            throw files.broken(Flaw.in(Bundle.REPORT, "It is no report."));
        }
        JsonNode inclusion = files.has(Bundle.INCLUSION) ? files.read(Bundle.INCLUSION) : null;
        if (inclusion != null) {
            files.addAll(Proof.check(inclusion, events));
        }
        if (files.flaws().isEmpty()) {
            compare(files, events, report, items);
        }
        files.mustHold();
        return new Verified(events, report, inclusion, Unproven.in(files, report, items));
    }

    /** What the events add up to against what is said of them. */
    private static void compare(BundleFiles files, List<RecordedEvent> events, JsonNode report, FollowUpProof items) {
        Retold told = Retold.of(events);
        files.addAll(ReportComparison.flaws(told, report));
        if (!KEY.matcher(events.getLast().subject()).matches()
                || UnsafeText.isUnsafe(told.report().path("title").asText())) {
            files.add(Flaw.in(Bundle.REPORT, "Its key or title is none that an incident can have."));
        }
        var family = new HashSet<>(told.merged());
        family.add(events.getFirst().stream().toString());
        files.addAll(items.flaws(family, told.mergedBefore()));
    }
}
