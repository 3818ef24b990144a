package dev.hindsight.gateway.pages.words;

import java.util.Locale;
import java.util.Map;

/** What the fields of the API are called on pages. One that has no name here is read as the words it is made of. */
public final class Labels {

    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("startedAt", "Began"),
            Map.entry("markdown", "The text"),
            Map.entry("detectedAt", "Detected"), Map.entry("mitigatedAt", "Mitigated"),
            Map.entry("resolvedAt", "Resolved"), Map.entry("occurredAt", "When"), Map.entry("until", "Until"),
            Map.entry("labels", "Label"), Map.entry("authors", "Author"), Map.entry("participants", "Taking part"),
            Map.entry("mergedInto", "Merged into"), Map.entry("merged", "Took in"), Map.entry("links", "Link"),
            Map.entry("retracted", "Retraction"), Map.entry("withdrawn", "Withdrawal"),
            Map.entry("localTime", "Time as written"), Map.entry("dayOffset", "Day"),
            Map.entry("updates", "Update"), Map.entry("publication", "Publication"),
            Map.entry("importedFrom", "Imported from"), Map.entry("pageVersion", "Version of the page"),
            Map.entry("contentHash", "Fingerprint of the page (SHA-256)"), Map.entry("fileName", "File"),
            Map.entry("findings", "Things to look at"), Map.entry("importedAt", "Imported"), Map.entry("by", "By"),
            Map.entry("publishedAt", "Published"), Map.entry("publicSections", "Public"),
            Map.entry("withdrawnAt", "Withdrawn"), Map.entry("startsAt", "Firing since"), Map.entry("endsAt", "Resolved"),
            Map.entry("sourceName", "Source"), Map.entry("dueOn", "Due"), Map.entry("tickets", "Ticket"),
            Map.entry("statusReason", "Reason of the status"), Map.entry("generatorUrl", "Address"));

    private Labels() {}

    /** "Changed since" for {@code changedSince}. */
    public static String of(String field) {
        var name = NAMES.get(field);
        return name != null
                ? name
                : Badge.label(field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }
}
