package dev.hindsight.incident.read.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.incident.read.view.Snippet;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Shows where in an incident the words of a search stand: at most three places, the weightiest first. Whatever words were asked for,
 * each counts alone: an entry need not hold all of them to be worth showing.
 */
public final class Snippets {

    private static final int MOST = 3;
    private static final int LONGEST = 20_000;
    private static final String VIEWS = """
            select id, view, (select coalesce(array_agg(lexeme), '{}') from unnest(to_tsvector('incident_words', $2))) as asked
            from incident join unnest($1::uuid[], $3::bigint[]) as found (id, version) using (id, version)""";
    private static final String MEANT = """
            select word from unnest($1::text[]) word
            where tsvector_to_array(to_tsvector('incident_words', word)) && tsvector_to_array(to_tsvector('incident_words', $2))""";

    private Snippets() {}

    /** A text of an incident that a search looks into. */
    private record Place(String field, String text, boolean isShort) {

        String plain() {
            return PlainLetters.of(text);
        }
    }

    /**
     * @param found which say now what they said then; there are none for the others
     * @param words of which those after a minus are not looked for
     */
    public static Uni<Map<UUID, List<Snippet>>> of(SqlConnection connection, List<IncidentView> found, SearchWords words) {
        String told = words.told().replaceAll("(?<!\\S)-(\"[^\"]*\"?|\\S+)", " ");
        String asked = told + " " + String.join(" ", words.forms());
        var phrases = Phrases.of(told);
        var ids = found.stream().map(IncidentView::id).toArray(UUID[]::new);
        var versions = found.stream().map(IncidentView::version).toArray(Long[]::new);
        return connection.preparedQuery(VIEWS).execute(Tuple.of(ids, asked, versions)).chain(rows -> {
            if (rows.size() == 0) {
                return Uni.createFrom().item(Map.<UUID, List<Snippet>>of());
            }
            var wanted = new Wanted(words.beginning(), rows.iterator().next().getArrayOfStrings("asked"));
            var places = new HashMap<UUID, List<Place>>();
            rows.forEach(row -> places.put(row.getUUID("id"), places(row.getString("view"))));
            return meant(connection, wanted, places, asked).map(said -> {
                var snippets = new HashMap<UUID, List<Snippet>>();
                places.forEach((id, its) -> snippets.put(id,
                        snippets(its, phrases, place -> wanted.hits(place.plain(), said::contains))));
                return snippets;
            });
        });
    }

    private static Uni<Set<String>> meant(SqlConnection connection, Wanted wanted, Map<UUID, List<Place>> places,
            String asked) {
        var candidates = new HashSet<String>();
        places.values().forEach(its -> its.forEach(place -> wanted.collect(place.plain(), candidates)));
        return connection.preparedQuery(MEANT).execute(Tuple.of(candidates.toArray(String[]::new), asked))
                .map(rows -> new HashSet<>(StreamSupport.stream(rows.spliterator(), false).map(row -> row.getString("word"))
                        .toList()));
    }

    /** Where the words of a phrase stand together nowhere, as it was found in what is not shown, they are shown alone. */
    private static List<Snippet> snippets(List<Place> places, Phrases phrases, Function<Place, List<Excerpt.Hit>> hits) {
        var together = snippets(places, place -> phrases.kept(place.plain(), hits.apply(place)));
        return together.isEmpty() ? snippets(places, hits) : together;
    }

    private static List<Snippet> snippets(List<Place> places, Function<Place, List<Excerpt.Hit>> hits) {
        var snippets = new ArrayList<Snippet>();
        for (Place place : places) {
            var excerpt = new Excerpt(place.text(), hits.apply(place));
            if (!excerpt.hits().isEmpty()) {
                snippets.add(new Snippet(place.field(), place.isShort() ? excerpt.whole() : excerpt.best()));
            }
            if (snippets.size() == MOST) {
                break;
            }
        }
        return List.copyOf(snippets);
    }

    private static List<Place> places(String stored) {
        Said said = read(stored);
        var places = new ArrayList<Place>();
        places.add(place("title", said.title(), true));
        places.add(place("labels", String.join(", ", said.labels()), true));
        said.report().forEach((section, text) -> places.add(place("report/" + section, text, false)));
        said.timeline().stream().filter(entry -> entry.retracted() == null && entry.from() == null)
                .forEach(entry -> places.add(place("timeline/" + entry.id(), entry.text(), false)));
        return places;
    }

    private static Place place(String field, String stored, boolean isShort) {
        String text = PlainLetters.composed(stored);
        int end = Math.min(text.length(), LONGEST);
        return new Place(field, text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end),
                isShort);
    }

    /** Of a stored view what is searched; the rest of it, times above all, takes far longer to read. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Said(String title, List<String> labels, Map<String, String> report, List<Line> timeline) {

        Said {
            report = Objects.requireNonNullElse(report, Map.of());
            timeline = Objects.requireNonNullElse(timeline, List.of());
        }
    }

    /** A line of the timeline. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(String id, String text, @Nullable Object retracted, @Nullable String from) {}

    private static Said read(String view) {
        try {
            return EventCodec.JSON.readValue(view, Said.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the row of an incident is not readable", e);
        }
    }
}
