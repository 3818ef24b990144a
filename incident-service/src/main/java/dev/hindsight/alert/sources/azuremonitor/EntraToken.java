package dev.hindsight.alert.sources.azuremonitor;

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
 * What Entra ID signs for a secure webhook (learn.microsoft.com, "Action groups", secure webhook): versions 1 and 2 of its tokens, of one
 * tenant of the public cloud, for an application in which the sender has a role.
 */
final class EntraToken {

    /** "AzNS AAD Webhook", which posts for all action groups. */
    private static final String ACTION_GROUPS = "461e8683-5575-4561-ac7f-899cc907d62a";
    private static final String ROLE = "ActionGroupsSecureWebhook";

    private EntraToken() {}

    static Map<String, String> faults(@Nullable TokenRules rules) {
        if (rules == null) {
            return Map.of("/jwt", "must say which audiences and which tenant are expected");
        }
        Map<String, String> faults = new LinkedHashMap<>();
        if (rules.tenant() == null) {
            faults.put("/jwt/tenant", "must be the id of the directory, in small letters");
        }
        return faults;
    }

    static SignedToken.Expected expected(TokenRules rules, int toleranceSeconds) {
        String tenant = rules.tenant();
        Map<String, URI> issuers = tenant == null
                ? Map.of()
                : Map.of("https://sts.windows.net/" + tenant + "/", keys(tenant, "keys"),
                        "https://login.microsoftonline.com/" + tenant + "/v2.0", keys(tenant, "v2.0/keys"));
        return new SignedToken.Expected(issuers, rules.audiences(), Duration.ofSeconds(toleranceSeconds),
                claims -> isExpected(claims, rules));
    }

    private static URI keys(String tenant, String path) {
        return URI.create("https://login.microsoftonline.com/" + tenant + "/discovery/" + path);
    }

    /** The caller is {@code appid} in version 1, {@code azp} in version 2. */
    private static boolean isExpected(JwtClaims claims, TokenRules rules) {
        String version = SignedToken.text(claims, "ver");
        String caller = SignedToken.text(claims, "2.0".equals(version) ? "azp" : "appid");
        List<String> callers = Objects.requireNonNullElse(rules.callers(), List.of(ACTION_GROUPS));
        return Objects.equals(SignedToken.text(claims, "tid"), rules.tenant()) && caller != null && callers.contains(caller)
                && claims.getClaimValue("roles") instanceof List<?> roles
                && roles.contains(Objects.requireNonNullElse(rules.role(), ROLE));
    }
}
