package dev.hindsight.alert.sources.azuremonitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.hindsight.alert.Proof;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.TokenRules;
import dev.hindsight.alert.sources.TestKeys;
import dev.hindsight.alert.sources.TokenKeys;
import dev.hindsight.alert.sources.TokenKit;

class EntraTokenTest extends TokenKit {

    private static final String TENANT = "7c3a1f52-9d84-4b6e-8f0a-2e5d6c7b8a90";
    private static final String ACTION_GROUPS = "461e8683-5575-4561-ac7f-899cc907d62a";

    @Override
    protected SourceType source(TokenKeys keys) {
        return new AzureMonitor(keys);
    }

    @Override
    protected TokenRules rules() {
        return new TokenRules(List.of("api://hindsight", "2f6d1c3e-0000-4000-8000-123456789abc"), TENANT, null, null);
    }

    @Override
    protected URI issuer() {
        return URI.create("https://login.microsoftonline.com/" + TENANT + "/discovery/keys");
    }

    @Override
    protected Map<String, Object> good() {
        return Map.of("ver", "1.0", "iss", "https://sts.windows.net/" + TENANT + "/", "aud", "api://hindsight", "tid", TENANT,
                "appid", ACTION_GROUPS, "roles", List.of("Another", "ActionGroupsSecureWebhook"));
    }

    @Override
    protected Set<String> needed() {
        return Set.of("iss", "aud", "tid", "appid", "roles");
    }

    @Test
    void tokens_of_version_2_name_their_caller_otherwise_and_have_keys_elsewhere() {
        Map<String, Object> claims = with("ver", "2.0");
        claims.put("iss", "https://login.microsoftonline.com/" + TENANT + "/v2.0");
        assertEquals(Proof.FORGED, proof(claims), "signed with a key of version 1");
        var key = TestKeys.key("v2");
        TokenKeys keys = TestKeys.at(URI.create("https://login.microsoftonline.com/" + TENANT + "/discovery/v2.0/keys"), key);
        assertEquals(Proof.FORGED, proof(claims, key, keys), "an appid is nothing that version 2 has");
        claims.put("azp", ACTION_GROUPS);
        assertEquals(Proof.GENUINE, proof(claims, key, keys));
    }

    private Proof proof(Map<String, Object> claims, org.jose4j.jwk.RsaJsonWebKey key, TokenKeys keys) {
        var post = new dev.hindsight.alert.Post("POST", "/hooks",
                Map.of("authorization", "Bearer " + TestKeys.token(key, claims)), Map.of(), new byte[0], NOW);
        return new AzureMonitor(keys).prove(post, how(rules()), List.of(), NOW).await().indefinitely();
    }

    @Test
    void another_tenant_another_caller_and_another_role_are_not_taken() {
        String other = "00000000-9d84-4b6e-8f0a-2e5d6c7b8a90";
        assertEquals(Proof.FORGED, proof(with("tid", other)));
        assertEquals(Proof.FORGED, proof(with("iss", "https://sts.windows.net/" + other + "/")));
        assertEquals(Proof.FORGED, proof(with("iss", "https://sts.windows.net/" + TENANT)));
        assertEquals(Proof.FORGED, proof(with("appid", other)));
        assertEquals(Proof.FORGED, proof(with("roles", List.of("Another"))));
        assertEquals(Proof.FORGED, proof(with("roles", "ActionGroupsSecureWebhook")));
    }

    @Test
    void the_tenant_must_be_told() {
        assertTrue(new AzureMonitor(TestKeys.none())
                .faults(how(new TokenRules(List.of("api://hindsight"), null, null, null))).containsKey("/jwt/tenant"));
    }
}
