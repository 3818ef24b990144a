package dev.hindsight.alert.sources.googlecloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.hindsight.alert.Proof;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.TokenRules;
import dev.hindsight.alert.sources.TestKeys;
import dev.hindsight.alert.sources.TokenKeys;
import dev.hindsight.alert.sources.TokenKit;

class GoogleTokenTest extends TokenKit {

    private static final String PUSHER = "alerts@shop-prod.iam.gserviceaccount.com";

    @Override
    protected SourceType source(TokenKeys keys) {
        return new GoogleCloud(keys);
    }

    @Override
    protected TokenRules rules() {
        return rules(null, PUSHER);
    }

    private static TokenRules rules(@Nullable String tenant, String... callers) {
        return new TokenRules(List.of("https://hindsight.example/hooks"), tenant, List.of(callers), null);
    }

    @Override
    protected URI issuer() {
        return URI.create("https://www.googleapis.com/oauth2/v3/certs");
    }

    @Override
    protected Map<String, Object> good() {
        return Map.of("iss", "https://accounts.google.com", "aud", "https://hindsight.example/hooks", "azp",
                "113774264463038321964",
                "sub", "113774264463038321964", "email", PUSHER, "email_verified", true);
    }

    @Override
    protected Set<String> needed() {
        return Set.of("iss", "aud", "email", "email_verified");
    }

    @Test
    void google_writes_its_name_in_two_ways() {
        assertEquals(Proof.GENUINE, proof(with("iss", "accounts.google.com")));
        assertEquals(Proof.FORGED, proof(with("iss", "http://accounts.google.com")));
    }

    @Test
    void another_account_and_one_that_is_not_verified_are_not_taken() {
        assertEquals(Proof.FORGED, proof(with("email", "mallory@evil.iam.gserviceaccount.com")));
        assertEquals(Proof.FORGED, proof(with("email_verified", false)));
        assertEquals(Proof.FORGED, proof(with("email_verified", "true")));
    }

    @Test
    void who_may_push_must_be_told_by_address() {
        assertTrue(faults(rules(null, "113774264463038321964")).contains("/jwt/callers"));
        assertTrue(faults(new TokenRules(List.of("x"), null, null, null)).contains("/jwt/callers"));
        assertTrue(faults(rules("7c3a1f52-9d84-4b6e-8f0a-2e5d6c7b8a90", PUSHER)).contains("/jwt/tenant"));
        assertTrue(faults(new TokenRules(List.of("x"), null, List.of(PUSHER), "role")).contains("/jwt/role"));
    }

    private static Set<String> faults(TokenRules rules) {
        return new GoogleCloud(TestKeys.none()).faults(how(rules)).keySet();
    }
}
