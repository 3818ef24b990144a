package dev.hindsight.alert.rule;

import java.util.List;
import java.util.stream.StreamSupport;

import dev.hindsight.alert.Stored;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;

/** The rules that stand, whether or not their time has come; the lowest number first. */
public final class AlertRules {

    private AlertRules() {}

    public static Uni<List<AlertRule>> standing(SqlClient client) {
        return client.query("select * from alert_rule where deleted_at is null and not paused order by number").execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(AlertRules::rule).toList());
    }

    static AlertRule rule(Row row) {
        var from = row.getOffsetDateTime("active_from");
        var until = row.getOffsetDateTime("active_until");
        return new AlertRule(row.getUUID("id"), row.getInteger("number"), row.getString("name"),
                Stored.read(row.getJsonObject("match"), AlertRule.Match.class),
                Stored.read(row.getJsonObject("action"), AlertRule.Action.class), from == null ? null : from.toInstant(),
                until == null ? null : until.toInstant());
    }
}
