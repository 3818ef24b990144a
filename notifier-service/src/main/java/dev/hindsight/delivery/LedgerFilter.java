package dev.hindsight.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.AnyOf;

/** What is asked of the ledger. Each part that is there narrows the list. */
public class LedgerFilter {

    /** Those of the contract; none is throttled or digested yet. */
    private static final Object[] OUTCOMES = {"pending", "sent", "deduplicated", "throttled", "digested", "failed",
            "dead-lettered", "suppressed"};

    @QueryParam("incident")
    @Nullable
    String incident;
    @QueryParam("actionItem")
    @Nullable
    String actionItem;
    @QueryParam("channel")
    @Nullable
    UUID channel;
    @QueryParam("recipient")
    @Nullable
    String recipient;
    @QueryParam("outcome")
    @Parameter(description = "Any of these, given several times or separated by commas: pending, sent, deduplicated, throttled, digested, failed, dead-lettered, suppressed.")
    @Nullable
    List<String> outcome;
    @QueryParam("from")
    @Nullable
    Instant from;
    @QueryParam("to")
    @Nullable
    Instant to;

    /** A condition of the query with its parameters. */
    record Condition(String hql, Map<String, Object> parameters) {}

    Condition condition() {
        var words = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        byKey("incident", incident, words, parameters);
        byKey("actionItem", actionItem, words, parameters);
        by("channel = :channel", "channel", channel, words, parameters);
        by("recipient = :recipient", "recipient", recipient, words, parameters);
        String[] outcomes = AnyOf.words(outcome, "outcome", OUTCOMES);
        by("outcome in :outcome", "outcome", outcomes == null ? null : List.of(outcomes), words, parameters);
        by("plannedAt >= :from", "from", from, words, parameters);
        by("plannedAt < :to", "to", to, words, parameters);
        return new Condition(words.isEmpty() ? "1 = 1" : String.join(" and ", words), parameters);
    }

    /** {@code INC-142} or the id. */
    private static void byKey(String field, @Nullable String sent, List<String> words, Map<String, Object> parameters) {
        if (sent == null) {
            return;
        }
        try {
            by(field + " = :" + field, field, UUID.fromString(sent), words, parameters);
        } catch (IllegalArgumentException notAnId) {
            by(field + "Key = :" + field, field, sent.toUpperCase(Locale.ROOT), words, parameters);
        }
    }

    private static void by(String condition, String name, @Nullable Object value, List<String> words,
            Map<String, Object> parameters) {
        if (value != null) {
            words.add(condition);
            parameters.put(name, value);
        }
    }
}
