package dev.hindsight.alert.sources.googlecloud;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.TokenRules;
import dev.hindsight.alert.sources.SignedToken;

/**
 * What Google signs for a push of Pub/Sub with authentication (cloud.google.com, "Authentication for push subscriptions"): the service account
 * of the subscription, its address verified by Google.
 */
final class GoogleToken {

    private static final URI KEYS = URI.create("https://www.googleapis.com/oauth2/v3/certs");
    private static final Map<String, URI> ISSUERS = Map.of("https://accounts.google.com", KEYS, "accounts.google.com", KEYS);

    private GoogleToken() {}

    static Map<String, String> faults(@Nullable TokenRules rules) {
        if (rules == null) {
            return Map.of("/jwt", "must say which audiences and which callers are expected");
        }
        Map<String, String> faults = new LinkedHashMap<>();
        if (rules.callers() == null || !rules.callers().stream().allMatch(caller -> caller.matches("[^@\\s]+@[^@\\s]+"))) {
            faults.put("/jwt/callers", "must be the e-mail addresses of the service accounts that may push");
        }
        if (rules.tenant() != null) {
            faults.put("/jwt/tenant", "is nothing that tokens of Google have");
        }
        if (rules.role() != null) {
            faults.put("/jwt/role", "is nothing that tokens of Google have");
        }
        return faults;
    }

    static SignedToken.Expected expected(TokenRules rules, int toleranceSeconds) {
        return new SignedToken.Expected(ISSUERS, rules.audiences(), Duration.ofSeconds(toleranceSeconds),
                claims -> isExpected(claims, Objects.requireNonNullElse(rules.callers(), List.of())));
    }

    private static boolean isExpected(JwtClaims claims, List<String> callers) {
        String email = SignedToken.text(claims, "email");
        return email != null && callers.contains(email) && Boolean.TRUE.equals(claims.getClaimValue("email_verified"));
    }
}
