package dev.hindsight.gateway.pages.deliveries;

import java.util.LinkedHashMap;
import java.util.List;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Query;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Choice;

/** What somebody wants the ledger narrowed to; the words are the API's own. */
public class DeliveryFilter {
    @RestQuery
    @Nullable
    String outcome;
    @RestQuery
    @Nullable
    String channel;
    @RestQuery
    @Nullable
    String recipient;
    @RestQuery
    @Nullable
    String incident;
    @RestQuery
    @Nullable
    String actionItem;
    @RestQuery
    @Nullable
    String cursor;

    Query query() {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("outcome", outcome);
        fields.put("channel", channel);
        fields.put("recipient", recipient);
        fields.put("incident", incident);
        fields.put("actionItem", actionItem);
        return new Query(fields);
    }

    public List<Choice> outcomes() {
        return Choice.of(Badge.OUTCOMES, outcome);
    }

    public String wantedChannel() {
        return channel == null ? "" : channel;
    }

    public String wantedRecipient() {
        return recipient == null ? "" : recipient;
    }

    public String wantedIncident() {
        return incident == null ? "" : incident;
    }

    public boolean narrowed() {
        return !query().isEmpty();
    }

    public boolean paged() {
        return cursor != null && !cursor.isEmpty();
    }
}
