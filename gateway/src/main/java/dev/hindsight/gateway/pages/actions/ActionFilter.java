package dev.hindsight.gateway.pages.actions;

import java.util.LinkedHashMap;
import java.util.List;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Query;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Choice;

/** What somebody wants the action items narrowed to; the words are the API's own. */
public class ActionFilter {
    @RestQuery
    @Nullable
    String q;
    @RestQuery
    @Nullable
    String status;
    @RestQuery
    @Nullable
    String owner;
    @RestQuery
    @Nullable
    String priority;
    @RestQuery
    @Nullable
    String overdue;
    @RestQuery
    @Nullable
    String incident;
    @RestQuery
    @Nullable
    String cursor;

    Query query() {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("q", q);
        fields.put("status", status);
        fields.put("owner", owner);
        fields.put("priority", priority);
        fields.put("overdue", onlyOverdue() ? "true" : null);
        fields.put("incident", incident);
        return new Query(fields);
    }

    /** The query of the list, to be carried by its forms so that they come back to the same list. */
    public String carried() {
        return query().with("cursor", cursor).after("");
    }

    public List<Choice> statuses() {
        return Choice.of(Badge.ACTION_STATUSES, status);
    }

    public List<Choice> priorities() {
        return Choice.of(Badge.PRIORITIES, priority);
    }

    public String text() {
        return q == null ? "" : q;
    }

    public String wantedOwner() {
        return owner == null ? "" : owner;
    }

    public String wantedIncident() {
        return incident == null ? "" : incident;
    }

    public boolean onlyOverdue() {
        return "true".equals(overdue);
    }

    public boolean narrowed() {
        return !query().isEmpty();
    }

    public boolean paged() {
        return cursor != null && !cursor.isEmpty();
    }
}
