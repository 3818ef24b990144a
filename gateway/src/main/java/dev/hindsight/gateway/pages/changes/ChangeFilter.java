package dev.hindsight.gateway.pages.changes;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Query;
import dev.hindsight.gateway.pages.words.Moment;

/** What somebody wants the changes narrowed to; the words are the API's own. */
public class ChangeFilter {
    @RestQuery
    @Nullable
    String q;
    @RestQuery
    @Nullable
    String service;
    @RestQuery
    @Nullable
    String environment;
    @RestQuery
    @Nullable
    String source;
    @RestQuery
    @Nullable
    String from;
    @RestQuery
    @Nullable
    String to;
    @RestQuery
    @Nullable
    String zone;
    @RestQuery
    @Nullable
    String cursor;

    Query query() {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("q", q);
        fields.put("service", service);
        fields.put("environment", environment);
        fields.put("source", source);
        fields.put("from", instant(from));
        fields.put("to", instant(to));
        return new Query(fields);
    }

    private @Nullable String instant(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : Fields.instant(typed, zone);
    }

    public String text() {
        return q == null ? "" : q;
    }

    public String wantedService() {
        return service == null ? "" : service;
    }

    public String wantedEnvironment() {
        return environment == null ? "" : environment;
    }

    /** For a field in UTC, which the script moves to the reader's zone. */
    public String fromInput() {
        return input(instant(from));
    }

    public String toInput() {
        return input(instant(to));
    }

    private static String input(@Nullable String instant) {
        try {
            return instant == null ? "" : Moment.input(Instant.parse(instant));
        } catch (DateTimeException e) {
            return "";
        }
    }

    public boolean narrowed() {
        return !query().isEmpty();
    }

    public boolean paged() {
        return cursor != null && !cursor.isEmpty();
    }
}
