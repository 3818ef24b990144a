package dev.hindsight.gateway.pages;

import java.util.HashMap;
import java.util.Map;

/** What an administrator types into the form of a rule for alerts. */
final class TypedRule {

    static final String API = "/api/v1/alert-rules";
    /** The rule "Same service" of the samples. */
    static final String SECOND = "/0199a1b2-2222-7000-8000-000000000002";

    private TypedRule() {}

    /** A rule, with names and values of further fields in turn. */
    static Map<String, String> typed(String... more) {
        var all = new HashMap<>(Map.ofEntries(Map.entry("number", "5"), Map.entry("name", "Quiet <nights>"),
                Map.entry("source", SampleSources.GRAFANA), Map.entry("severity", "minor"),
                Map.entry("services", "cart, till ,cart"), Map.entry("labels", "team=payments\r\n\r\ninstance = db-*"),
                Map.entry("silence", "true"), Map.entry("groupWindow", "1 h 30 min"), Map.entry("attachWithin", "PT10M"),
                Map.entry("from", "2026-09-14T22:00"), Map.entry("zone", "Europe/London"),
                Map.entry("idempotency", "0a1b2c3d-0000-4000-8000-000000000001")));
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
