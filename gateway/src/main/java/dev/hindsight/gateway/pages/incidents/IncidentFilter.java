package dev.hindsight.gateway.pages.incidents;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.ListFilter;
import dev.hindsight.gateway.pages.Query;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Choice;
import dev.hindsight.gateway.pages.words.Environment;

/** What somebody wants the incidents narrowed to, how they are ordered, and as of when they are shown. */
public class IncidentFilter extends ListFilter {

    IncidentFilter(UriInfo address) {
        super(address, "q", "status", "severity", "environment", "service", "person", "label", "sort", "at");
    }

    @Override
    public Query query() {
        return super.query().with("at", then());
    }

    /** The instant that the list is shown as of, null for the present one. */
    public @Nullable String then() {
        return word("at").isBlank() ? null : Fields.instant(word("at"), word("zone"));
    }

    /** The same, where it is one; what cannot be read is the service's to refuse. */
    public @Nullable Instant thenInstant() {
        try {
            return then() == null ? null : Instant.parse(then());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether the list is narrowed, not only ordered otherwise or as of another time. */
    @Override
    public boolean narrowed() {
        return !query().with("sort", null).with("at", null).isEmpty();
    }

    public List<Choice> sorts() {
        return List.of(sort("-updatedAt", "Changed last"), sort("severity", "Most severe"), sort("-startedAt", "Began last"),
                sort("key", "Oldest"));
    }

    private Choice sort(String value, String label) {
        return new Choice(value, label, value.equals(word("sort")));
    }

    /** How the list is ordered while nobody chose. */
    public String usualSort() {
        return word("q").isBlank() ? "Newest" : "Best match";
    }

    public List<Choice> statuses() {
        return Choice.of(Badge.STATUSES, word("status"));
    }

    public List<Choice> severities() {
        return Choice.of(Badge.SEVERITIES, word("severity"));
    }

    public List<Choice> environments() {
        return Choice.of(Environment.USUAL, word("environment"));
    }
}
