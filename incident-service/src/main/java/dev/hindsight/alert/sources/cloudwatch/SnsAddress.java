package dev.hindsight.alert.sources.cloudwatch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.sources.Form;

/**
 * Addresses that come in posts and are fetched by us, so whoever posts chooses them. Only hosts of SNS itself are taken, over https, with
 * nothing else in the address that could lead elsewhere; TLS then proves that it is SNS who answers.
 */
final class SnsAddress {

    private static final Pattern HOST = Pattern.compile("sns\\.[a-z0-9-]+\\.amazonaws\\.com(\\.cn)?");
    private static final Pattern CERTIFICATE = Pattern.compile("/[A-Za-z0-9_-]+\\.pem");

    private SnsAddress() {}

    /** Where the certificate is that a message was signed with; null for any other address. */
    static @Nullable URI certificate(@Nullable String address) {
        URI at = ofSns(address);
        return at != null && at.getRawQuery() == null && CERTIFICATE.matcher(at.getRawPath()).matches() ? at : null;
    }

    /** Where the subscription to this topic is confirmed; null for any other address. */
    static @Nullable URI confirmation(@Nullable String address, String topic) {
        URI at = ofSns(address);
        if (at == null || at.getRawQuery() == null || !at.getRawPath().matches("/?")) {
            return null;
        }
        Map<String, String> query = Form.fields(at.getRawQuery());
        return "ConfirmSubscription".equals(query.get("Action")) && topic.equals(query.get("TopicArn")) ? at : null;
    }

    private static @Nullable URI ofSns(@Nullable String address) {
        try {
            URI at = new URI(address == null ? "" : address);
            return "https".equals(at.getScheme()) && at.getHost() != null && HOST.matcher(at.getHost()).matches()
                    && at.getHost().equals(at.getRawAuthority()) && at.getRawFragment() == null && at.getRawPath() != null
                            ? at
                            : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
