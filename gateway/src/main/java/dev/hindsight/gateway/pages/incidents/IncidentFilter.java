package dev.hindsight.gateway.pages.incidents;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    private static final List<String> CHOICES = List.of("q", "status", "severity", "environment", "service", "person", "label",
            "sort");

    IncidentFilter(UriInfo address) {
        super(address, Stream.concat(CHOICES.stream(), Stream.of("at")).toArray(String[]::new));
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

    /** What was chosen besides the time, for the form that asks for another time. */
    public Map<String, String> chosen() {
        var chosen = new LinkedHashMap<String, String>();
        CHOICES.stream().filter(name -> !word(name).isBlank()).forEach(name -> chosen.put(name, word(name)));
        return chosen;
    }

    /** Whether the list is narrowed, not only ordered otherwise or as of another time. */
    @Override
    public boolean narrowed() {
        return !query().with("sort", null).with("at", null).isEmpty();
    }

    public List<Choice> sorts() {
        return List.of(sort("-updatedAt", "Changed last"), sort("severity", "Most severe"), sort("-startedAt", "Began last"),
                sort("key", "Declared first"));
    }

    private Choice sort(String value, String label) {
        return new Choice(value, label, value.equals(word("sort")));
    }

    /** How the list is ordered while nobody chose. */
    public String usualSort() {
        return word("q").isBlank() ? "Declared last" : "Best match";
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
