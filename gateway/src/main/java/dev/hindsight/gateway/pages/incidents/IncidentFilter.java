package dev.hindsight.gateway.pages.incidents;

import java.util.LinkedHashMap;
import java.util.List;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

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
        return new Query(fields);
    }

    public List<Choice> statuses() {
        return Choice.of(Badge.STATUSES, status);
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
        return !query().isEmpty();
    }

    public boolean paged() {
        return cursor != null && !cursor.isEmpty();
    }

}
