package dev.hindsight.alert.trial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.trial.MappingPreview.Counts;
import dev.hindsight.alert.trial.MappingPreview.Reader;
import dev.hindsight.alert.trial.MappingPreview.Sheet;
import dev.hindsight.incident.Severity;

class MappingPreviewTest {

    private static final Instant NOW = Instant.parse("2026-09-14T08:00:00Z");

    /** Each word of a body is an alert; a mapping is what its title begins with, and without one there is no reading. */
    private static final SourceType WORDS = new SourceType() {

        @Override
        public String type() {
            return "words";
        }

        @Override
        public List<Scheme> schemes() {
            return List.of(Scheme.URL_TOKEN);
        }

        @Override
        public Reading read(Post post) {
            throw new Unreadable("There is no mapping.");
        }

        @Override
        public Reading read(Post post, @Nullable JsonNode mapping) {
            if (mapping == null) {
                return read(post);
            }
            return Reading.of(Stream.of(post.text().split(" "))
                    .map(word -> SignalDraft.of(word, AlertState.FIRING, NOW).title(mapping.asText() + word).severity("page")
                            .labels(many(word.equals("wordy") ? 40 : 1)).signal())
                    .toList()).remarking("Read.");
        }

        private static Map<String, String> many(int count) {
            return IntStream.range(0, count).boxed()
                    .collect(java.util.stream.Collectors.toMap(n -> "label-" + n, _ -> "x".repeat(500)));
        }
    };

    private static Sheet post(String body) {
        return new Sheet(new UUID(1, body.hashCode()),
                new Post("POST", "/hooks", Map.of(), Map.of(), body.getBytes(UTF_8), NOW));
    }

    private static Reader reader(@Nullable String standing, @Nullable String proposed) {
        return new Reader(WORDS, Routing.USUAL, standing == null ? null : TextNode.valueOf(standing),
                proposed == null ? null : TextNode.valueOf(proposed));
    }

    @Test
    void a_post_that_becomes_readable_differs_and_says_why_it_was_not() {
        var preview = MappingPreview.of(List.of(post("disk cpu")), reader(null, "A "));
        assertEquals(1, preview.differing());
        assertEquals(new Counts(1, 0), preview.now());
        assertEquals(new Counts(0, 2), preview.proposed());
        var only = preview.items().getFirst();
        assertEquals("There is no mapping.", only.now().unreadable());
        assertNull(only.proposed().unreadable());
        assertEquals("Read.", only.proposed().remark());
        assertEquals(List.of("A disk", "A cpu"), only.proposed().alerts().stream().map(PreviewedAlert::title).toList());
    }

    @Test
    void a_post_that_reads_the_same_does_not_differ() {
        var preview = MappingPreview.of(List.of(post("disk"), post("cpu")), reader("A ", "A "));
        assertEquals(0, preview.differing());
        assertFalse(preview.items().getFirst().differs());
        assertEquals(preview.now(), preview.proposed());
    }

    @Test
    void a_mapping_that_is_taken_away_can_make_a_post_unreadable() {
        var preview = MappingPreview.of(List.of(post("disk")), reader("A ", null));
        assertTrue(preview.items().getFirst().differs());
        assertEquals(new Counts(1, 0), preview.proposed());
    }

    @Test
    void the_settings_of_the_source_say_what_an_alert_means() {
        var routing = new Routing("till", "staging", Map.of("page", Severity.CRITICAL), null, null, null, null, null, null,
                null,
                null, null, null, null);
        var alert = MappingPreview.of(List.of(post("disk")), new Reader(WORDS, routing, null, TextNode.valueOf(""))).items()
                .getFirst().proposed().alerts().getFirst();
        assertEquals(List.of("disk", "till", "staging", Severity.CRITICAL, "page", AlertState.FIRING, NOW),
                List.of(alert.key(), String.valueOf(alert.service()), alert.environment(), alert.severity(),
                        String.valueOf(alert.severityWord()), alert.status(), alert.at()));
    }

    @Test
    void of_many_alerts_only_the_first_are_shown_and_all_are_counted_and_compared() {
        String many = String.join(" ", IntStream.range(0, 300).mapToObj(n -> "a" + n).toList());
        var one = MappingPreview.of(List.of(post(many)), reader(null, "A ")).items().getFirst().proposed();
        assertEquals(300, one.count());
        assertEquals(20, one.alerts().size());
        List<Sheet> posts = IntStream.range(0, 50).mapToObj(n -> post(many + " b" + n)).toList();
        var preview = MappingPreview.of(posts, reader("A ", "A "), () -> true);
        assertEquals(50 * 301, preview.now().alerts());
        assertTrue(preview.items().stream().allMatch(post -> post.now().alerts().size() == 4));
    }

    @Test
    void labels_are_bounded_in_number_and_length() {
        var labels = MappingPreview.of(List.of(post("wordy")), reader(null, "A ")).items().getFirst().proposed().alerts()
                .getFirst().labels();
        assertEquals(30, labels.size());
        assertTrue(labels.values().stream().allMatch(value -> value.length() == 200));
    }

    @Test
    void when_time_is_up_the_rest_is_left_and_said_so() {
        var asked = new AtomicInteger();
        var preview = MappingPreview.of(List.of(post("a"), post("b"), post("c"), post("d")), reader(null, "A "),
                () -> asked.incrementAndGet() < 2);
        assertEquals(2, preview.posts());
        assertEquals(2, preview.left());
        assertEquals(1, MappingPreview.of(List.of(post("a")), reader(null, "A "), () -> false).posts());
    }
}
