package dev.hindsight.gateway.pages.alerts;

import java.util.LinkedHashMap;
import java.util.List;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Query;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Choice;
import dev.hindsight.gateway.pages.words.Decided;

/** What somebody wants the alerts narrowed to; the words are the API's own. */
public class AlertFilter {
    @RestQuery
    @Nullable
    String q;
    @RestQuery
    @Nullable
    String status;
    @RestQuery
    @Nullable
    String severity;
    @RestQuery
    @Nullable
    String decision;
    @RestQuery
    @Nullable
    String source;
    @RestQuery
    @Nullable
    String incident;
    @RestQuery
    @Nullable
    String fingerprint;
    @RestQuery
    @Nullable
    String cursor;

    Query query() {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("q", q);
        fields.put("status", status);
        fields.put("severity", severity);
        fields.put("decision", decision);
        fields.put("source", source);
        fields.put("incident", incident);
        fields.put("fingerprint", fingerprint);
        return new Query(fields);
    }

    public List<Choice> states() {
        return Choice.of(Badge.ALERT_STATES, status);
    }

    public List<Choice> severities() {
        return Choice.of(Badge.SEVERITIES, severity);
    }

    public List<Choice> decisions() {
        return Badge.ALERT_DECISIONS.stream().map(code -> new Choice(code, Decided.words(code), code.equals(decision)))
                .toList();
    }

    public String text() {
        return q == null ? "" : q;
    }

    public String wantedIncident() {
        return incident == null ? "" : incident;
    }

    public String wantedPrint() {
        return fingerprint == null ? "" : fingerprint;
    }

    public boolean narrowed() {
        return !query().isEmpty();
    }

    public boolean paged() {
        return cursor != null && !cursor.isEmpty();
    }
}
