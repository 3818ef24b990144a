package dev.hindsight.alert.sources.cloudevents;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The handshake of CloudEvents' webhook specification (http-webhook.md, section 4): before it posts, a sender asks with
 * {@code OPTIONS} whether it may. Any origin may, at any rate, for a post must still show its secret. Nobody is called back.
 */
final class AbuseProtection {

    private static final String ORIGIN = "[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?(:\\d{1,5})?";

    private AbuseProtection() {}

    /**
     * @param headers by lower-case name
     * @return null when nobody asks, or not as the specification says
     */
    static @Nullable Map<String, String> answer(Map<String, String> headers) {
        String origin = headers.get("webhook-request-origin");
        if (origin == null || !origin.strip().matches(ORIGIN)) {
            return null;
        }
        var answer = new TreeMap<>(Map.of("Allow", "POST", "WebHook-Allowed-Origin", origin.strip()));
        String rate = headers.get("webhook-request-rate");
        answer.put("WebHook-Allowed-Rate", rate != null && rate.strip().matches("[1-9]\\d{0,8}") ? rate.strip() : "*");
        return answer;
    }
}
