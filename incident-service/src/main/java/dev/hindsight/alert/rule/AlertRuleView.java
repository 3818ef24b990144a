package dev.hindsight.alert.rule;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.vertx.mutiny.sqlclient.Row;

/**
 * A rule for alerts of all sources, as it is now.
 *
 * @param number place among the rules: of several that match, the lowest speaks first
 * @param version to be sent as {@code If-Match} by who writes it anew
 * @param from not before; with {@code until} and {@code silence} it is a maintenance window
 */
@Schema(name = "AlertRule")
public record AlertRuleView(UUID id, int number, String name, AlertRule.Match match, AlertRule.Action action,
        @Nullable Instant from,
        @Nullable Instant until, boolean paused, Instant createdAt, String createdBy, Instant updatedAt,
        long version) {

    static AlertRuleView of(Row row) {
        AlertRule rule = AlertRules.rule(row);
        return new AlertRuleView(rule.id(), rule.number(), rule.name(), rule.match(), rule.action(), rule.from(), rule.until(),
                row.getBoolean("paused"), row.getOffsetDateTime("created_at").toInstant(), row.getString("created_by"),
                row.getOffsetDateTime("updated_at").toInstant(), row.getLong("version"));
    }
}
