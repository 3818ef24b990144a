package dev.hindsight.alert.sources.azuremonitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Proof;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Facts;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.SignedToken;
import dev.hindsight.alert.sources.SourceTime;
import dev.hindsight.alert.sources.TokenKeys;
import io.smallrye.mutiny.Uni;

/**
 * Reads the common alert schema of Azure Monitor (learn.microsoft.com, "Common alert schema"). {@code alertId} is the same when it
 * fires and when it is over. The test of an action group comes from a subscription of ones. A secure webhook brings a token of Entra ID.
 */
@Singleton
class AzureMonitor implements SourceType {

    private static final String PORTAL = "https://portal.azure.com/#view/Microsoft_Azure_Monitoring_Alerts/AlertDetails.ReactView/alertId~/";
    private static final String TEST = "/subscriptions/11111111-1111-1111-1111-111111111111/";

    private final TokenKeys keys;

    AzureMonitor(TokenKeys keys) {
        this.keys = keys;
    }

    @Override
    public String type() {
        return "azure-monitor";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.URL_TOKEN, Scheme.BASIC, Scheme.QUERY, Scheme.JWT);
    }

    @Override
    public Map<String, String> faults(Authentication how) {
        return how.scheme() == Scheme.JWT ? EntraToken.faults(how.jwt()) : Map.of();
    }

    @Override
    public Uni<Proof> prove(Post post, Authentication how, List<String> secrets, Instant now) {
        return how.scheme() != Scheme.JWT || how.jwt() == null
                ? Uni.createFrom().item(Proof.FORGED)
                : SignedToken.prove(post, EntraToken.expected(how.jwt(), how.tolerance()), keys, now);
    }

    @Override
    public Reading read(Post post) {
        JsonNode root = Json.object(post.body());
        JsonNode essentials = root.path("data").path("essentials");
        if (!essentials.isObject()) {
            throw new Unreadable(root.has("data") || root.has("schemaId")
                    ? "This is an alert of Azure in a schema of its own: switch on the common alert schema in the action group."
                    : "There is no \"data.essentials\": this is not the common alert schema of Azure Monitor.");
        }
        String id = Json.text(essentials, "alertId", "originAlertId");
        if (id == null) {
            throw new Unreadable("The alert has no \"alertId\" that tells it from others.");
        }
        return id.toLowerCase(Locale.ROOT).startsWith(TEST)
                ? Reading.test("A test of the action group.")
                : Reading.of(draft(id, essentials, root.path("data"), post.receivedAt()).signal());
    }

    private static SignalDraft draft(String id, JsonNode essentials, JsonNode data, Instant receivedAt) {
        AlertState state = state(essentials);
        Instant resolved = SourceTime.of(Json.text(essentials, "resolvedDateTime"));
        Instant fired = SourceTime.of(Json.text(essentials, "firedDateTime"));
        Instant at = Objects.requireNonNullElse(state == AlertState.RESOLVED ? resolved : fired, receivedAt);
        SignalDraft draft = SignalDraft.of(id, state, at).endsAt(resolved)
                .title(Json.text(essentials, "alertRule"), Json.text(essentials, "description"))
                .severity(Json.text(essentials, "severity")).annotation("description", Json.text(essentials, "description"));
        AzureFacts.label(draft, essentials, data);
        Facts.of(data.path("customProperties")).forEach(draft::label);
        String own = Json.text(essentials, "investigationLink");
        return draft.link(id.startsWith("/") ? PORTAL + URLEncoder.encode(id, UTF_8).replace("+", "%20") : own);
    }

    private static AlertState state(JsonNode essentials) {
        @Nullable
        String condition = Json.text(essentials, "monitorCondition");
        return switch (condition == null ? "" : condition.toLowerCase(Locale.ROOT)) {
            case "fired", "activated" -> AlertState.FIRING;
            case "resolved", "deactivated" -> AlertState.RESOLVED;
            default -> throw new Unreadable("The \"monitorCondition\" is neither \"Fired\" nor \"Resolved\".");
        };
    }
}
