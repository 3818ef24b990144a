package dev.hindsight.alert.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.Stored;
import dev.hindsight.alert.placing.Calm;
import dev.hindsight.alert.placing.Intake;
import dev.hindsight.alert.placing.Storms;
import dev.hindsight.alert.rule.AlertRule;
import dev.hindsight.desk.Alertmanager;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * The law of rehearsals: where nobody works on incidents, alerts are put where they are put in earnest, and for the same reasons.
 */
@QuarkusTest
@TestProfile(RehearsalLawTest.NobodyLooks.class)
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class RehearsalLawTest {

    private static final int SCRIPTS = 24;
    private static final String AT = """
            select set_config('rehearsal.now', $1, true), set_config('search_path', current_schema() || ', pg_catalog', true)""";
    private static final List<Map<String, Object>> SETTINGS = List.of(
            Map.of("stormAfter", 1_000),
            Map.of("groupWindow", "PT5M", "stormAfter", 1_000),
            Map.of("groupBy", List.of("service"), "groupWindow", "PT10M", "stormAfter", 1_000),
            Map.of("attachWithin", "PT5M", "stormAfter", 1_000),
            Map.of("groupBy", List.of("service"), "declareFrom", "major", "reopenWithin", "PT10M", "stormAfter", 1_000),
            Map.of("groupWindow", "PT5M", "attachWithin", "PT10M", "reopenWithin", "PT20M", "stormAfter", 1_000),
            Map.of("stormAfter", 2),
            Map.of("attachWithin", "PT5M", "declareFrom", "major", "stormAfter", 1));

    /** Tests say when the watch looks, and at what time. */
    public static final class NobodyLooks implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("hindsight.intake.watch", "1h");
        }
    }

    @Inject
    EventLog log;
    @Inject
    Intake intake;
    @Inject
    Calm calm;
    @Inject
    Storms storms;
    @Inject
    Pool pool;

    @Test
    void alerts_are_rehearsed_as_they_are_placed() {
        int told = 0;
        for (int seed = 0; seed < SCRIPTS; seed++) {
            Map<String, Object> settings = new HashMap<>(SETTINGS.get(seed % SETTINGS.size()));
            settings.put("autoResolve", "PT0S");
            List<AlertRule> rules = seed % 3 == 0 ? List.of(silent()) : List.of();
            var earnest = new Earnest(settings, rules);
            var rehearsal = new Rehearsal(rules);
            RandomPosts.of(earnest.mark, seed).forEach(post -> {
                earnest.take(post);
                rehearsal.take(earnest.source, post.reading(), post.at());
            });
            List<String> done = earnest.told();
            assertEquals(String.join("\n", done), String.join("\n", told(rehearsal)), "seed " + seed + " with " + settings);
            told += done.size();
        }
        assertTrue(told > SCRIPTS * 8, () -> "too little was said");
    }

    private static AlertRule silent() {
        return new AlertRule(UUID.randomUUID(), 1, "quiet", new AlertRule.Match(null, null, null, null, Map.of("quiet", "yes")),
                new AlertRule.Action(true, null, null, null, null, null), null, null);
    }

    private static List<String> told(Rehearsal rehearsal) {
        var numbers = new HashMap<String, Integer>();
        return rehearsal.told().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Rehearsal.Place, Rehearsed.Alert> one) -> one.getKey().fingerprint())
                        .thenComparing(one -> one.getKey().startsAt()))
                .map(one -> words(one.getKey().fingerprint(), one.getKey().startsAt(), one.getValue().decision(),
                        one.getValue().reason(), number(numbers, one.getValue().incident())))
                .toList();
    }

    private static String words(String alert, Instant began, String decision, String reason, String incident) {
        return "%s of %s is %s in %s: %s".formatted(alert, began, decision, incident, reason);
    }

    /** Incidents by the order in which they are spoken of. */
    private static String number(Map<String, Integer> numbers, @Nullable Object incident) {
        return incident == null ? "none" : numbers.computeIfAbsent(incident.toString(), _ -> numbers.size() + 1).toString();
    }

    /** For transactions that have a time of their own, it is that time. */
    @BeforeEach
    void letTheDatabaseBelieve() {
        pool.query("""
                create or replace function now() returns timestamptz language sql stable as
                $$ select current_setting('rehearsal.now')::timestamptz $$""").execute().await().indefinitely();
    }

    @AfterEach
    void forget() {
        pool.query("do $$ begin execute format('drop function %I.now()', current_schema()); end $$").execute().await()
                .indefinitely();
    }

    private <T> T at(Instant now, Function<SqlConnection, Uni<T>> work) {
        return log.inTransaction(transaction -> transaction.preparedQuery(AT).execute(Tuple.of(now.toString()))
                .chain(() -> work.apply(transaction))).await().indefinitely();
    }

    /** A source in the database. */
    private final class Earnest {
        private final String mark = UUID.randomUUID() + "-";
        private final Source source;
        private final List<AlertRule> rules;

        Earnest(Map<String, Object> settings, List<AlertRule> rules) {
            UUID id = UUID.fromString(Alertmanager.installed(settings).id());
            var row = pool.preparedQuery("select routing from alert_source where id = $1").execute(Tuple.of(id)).await()
                    .indefinitely().iterator().next();
            this.source = new Source(id, "monitor", Stored.read(row.getJsonObject("routing"), Routing.class));
            this.rules = rules;
        }

        void take(RandomPosts.Posted post) {
            at(post.at(), storms::tell);
            at(post.at(), transaction -> intake.take(transaction, source, rules,
                    List.of(new Intake.Read(UUID.randomUUID(), post.at(), post.reading()))));
            at(post.at(), calm::resolve);
            at(post.at(), transaction -> date(transaction, post.at()));
        }

        /** Incidents have their times from the clock on the wall; before their alerts, they are declared in the same order. */
        private Uni<Void> date(SqlConnection transaction, Instant now) {
            return transaction.preparedQuery("""
                    with declared as (select id, row_number() over (order by id) as n from incident
                        where id in (select incident_id from alert where source_id = $1))
                    update incident i set declared_at = timestamptz '2016-01-01' + d.n * interval '1 second',
                        view = case when i.status = 'resolved' and (i.view::json ->> 'resolvedAt')::timestamptz > now() + interval '1 day'
                            then jsonb_set(i.view::jsonb, '{resolvedAt}', to_jsonb($2::text))::text else i.view end
                    from declared d where i.id = d.id""")
                    .execute(Tuple.of(source.id(), now.toString())).replaceWithVoid();
        }

        List<String> told() {
            var numbers = new HashMap<String, Integer>();
            return StreamSupport
                    .stream(pool.preparedQuery("""
                    select fingerprint, starts_at, decision, reason, incident_id from alert
                    where source_id = $1 and reason is not null order by fingerprint, starts_at""")
                            .execute(Tuple.of(source.id()))
                            .await().indefinitely().spliterator(), false)
                    .map(row -> words(row.getString("fingerprint"), row.getOffsetDateTime("starts_at").toInstant(),
                            row.getString("decision"), row.getString("reason"), number(numbers, row.getUUID("incident_id"))))
                    .toList();
        }
    }
}
