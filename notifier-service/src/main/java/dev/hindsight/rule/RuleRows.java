package dev.hindsight.rule;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import dev.hindsight.eventlog.Rejected;
import dev.hindsight.manners.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/** The rows of rules as they are written, inside the transaction that also takes the event. Reading is {@link Rule}'s. */
final class RuleRows {

    private RuleRows() {}

    /** The rule, which nobody else changes until the transaction ends. */
    static Uni<Rule> hold(SqlConnection transaction, UUID id) {
        return transaction.preparedQuery("select * from rule where id = $1 for update").execute(Tuple.of(id)).map(rows -> {
            if (rows.size() == 0) {
                throw new Rejected("no-such-rule", "There is no rule " + id + ".");
            }
            return read(rows.iterator().next());
        });
    }

    static Uni<Void> insert(SqlConnection transaction, Rule rule) {
        return run(transaction, rule, """
                insert into rule (id, version, name, enabled, match, channels, allow_confidential, updated_at, created_at)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $8)""");
    }

    static Uni<Void> update(SqlConnection transaction, Rule rule) {
        return run(transaction, rule, """
                update rule set version = $2, name = $3, enabled = $4, match = $5, channels = $6, allow_confidential = $7,
                    updated_at = $8
                where id = $1""");
    }

    static Uni<Void> delete(SqlConnection transaction, UUID id) {
        return transaction.preparedQuery("delete from rule where id = $1").execute(Tuple.of(id)).replaceWithVoid();
    }

    /** Until the transaction ends none of them is deleted. Fails with 422 when one is not there. */
    static Uni<Void> holdChannels(SqlConnection transaction, List<UUID> channels) {
        return transaction.preparedQuery("select id from channel where id = any ($1) and not deleted order by id for share")
                .execute(Tuple.of(channels.toArray(UUID[]::new))).invoke(rows -> {
                    var there = new HashSet<UUID>();
                    rows.forEach(row -> there.add(row.getUUID("id")));
                    var errors = new ArrayList<Problem.FieldError>();
                    for (int i = 0; i < channels.size(); i++) {
                        if (!there.contains(channels.get(i))) {
                            errors.add(new Problem.FieldError("#/channels/" + i, "is no channel"));
                        }
                    }
                    if (!errors.isEmpty()) {
                        throw Problem.invalid(errors).asException();
                    }
                }).replaceWithVoid();
    }

    private static Uni<Void> run(SqlConnection transaction, Rule rule, String sql) {
        return transaction.preparedQuery(sql).execute(Tuple.tuple().addUUID(rule.id).addLong(rule.version)
                .addString(rule.name).addBoolean(rule.enabled).addString(MatchColumn.write(rule.match))
                .addArrayOfUUID(rule.channels).addBoolean(rule.allowConfidential)
                .addOffsetDateTime(rule.updatedAt.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    private static Rule read(Row row) {
        var rule = new Rule();
        rule.id = row.getUUID("id");
        rule.version = row.getLong("version");
        rule.name = row.getString("name");
        rule.enabled = row.getBoolean("enabled");
        rule.match = MatchColumn.read(row.getString("match"));
        rule.channels = row.getArrayOfUUIDs("channels");
        rule.allowConfidential = row.getBoolean("allow_confidential");
        rule.createdAt = row.getOffsetDateTime("created_at").toInstant();
        rule.updatedAt = row.getOffsetDateTime("updated_at").toInstant();
        return rule;
    }
}
