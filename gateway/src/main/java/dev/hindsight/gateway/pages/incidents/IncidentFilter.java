package dev.hindsight.gateway.pages.incidents;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Query;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Choice;
import dev.hindsight.gateway.pages.words.Environment;

/** What somebody wants the list narrowed to; the words are the API's own. */
public class IncidentFilter {
    @RestQuery
    @Nullable
    String status;
    @RestQuery
    @Nullable
    String severity;
    @RestQuery
    @Nullable
    String environment;
    @RestQuery
    @Nullable
    String service;
    @RestQuery
    @Nullable
    String person;
    @RestQuery
    @Nullable
    String label;
    @RestQuery
    @Nullable
    String q;
    @RestQuery
    @Nullable
    String sort;
    @RestQuery
    @Nullable
    String at;
    @RestQuery
    @Nullable
    String zone;
    @RestQuery
    @Nullable
    String cursor;

    Query query() {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("q", q);
        fields.put("status", status);
        fields.put("severity", severity);
        fields.put("environment", environment);
        fields.put("service", service);
        fields.put("person", person);
        fields.put("label", label);
        fields.put("sort", sort);
        fields.put("at", then());
        return new Query(fields);
    }

    public List<Choice> statuses() {
        return Choice.of(Badge.STATUSES, status);
    }

    /** The instant that the list is shown as of, null for the present one. */
    public @Nullable String then() {
        return at == null || at.isBlank() ? null : Fields.instant(at, zone);
    }

    /** The same, where it is one; what cannot be read is the service's to refuse. */
    public @Nullable Instant thenInstant() {
        try {
            return then() == null ? null : Instant.parse(then());
        } catch (DateTimeException e) {
            return null;
        }
    }

    public List<Choice> sorts() {
        return List.of(sort("-updatedAt", "Changed last"), sort("severity", "Most severe"), sort("-startedAt", "Began last"),
                sort("key", "Oldest"));
    }

    private Choice sort(String value, String label) {
        return new Choice(value, label, value.equals(sort));
    }

    /** How the list is ordered while nobody chose. */
    public String usualSort() {
        return q == null || q.isBlank() ? "Newest" : "Best match";
    }

    /** Whether the list is narrowed, not only ordered otherwise or as of another time. */
    private Query narrowing() {
        return query().with("sort", null).with("at", null);
    }

    public List<Choice> severities() {
        return Choice.of(Badge.SEVERITIES, severity);
    }

    public List<Choice> environments() {
        return Choice.of(Environment.USUAL, environment);
    }

    public String text() {
        return q == null ? "" : q;
    }

    public String wantedService() {
        return service == null ? "" : service;
    }

    public String wantedPerson() {
        return person == null ? "" : person;
    }

    public String wantedLabel() {
        return label == null ? "" : label;
    }

    public boolean narrowed() {
        return !narrowing().isEmpty();
    }

    public boolean paged() {
        return cursor != null && !cursor.isEmpty();
    }

}
