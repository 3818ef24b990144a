package dev.hindsight.incident.read.search;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.hindsight.incident.read.view.Snippet;

class ExcerptTest {

    private static final String LONG = "word ".repeat(100);

    private static Excerpt of(String text, String... words) {
        return new Excerpt(text, new Wanted("", words).hits(text, Set.of(words)::contains));
    }

    /** As it would be shown, marks in brackets. */
    private static String shown(List<Snippet.Part> parts) {
        return parts.stream().map(part -> part.mark() ? "[" + part.text() + "]" : part.text()).collect(joining());
    }

    @Test
    void a_short_text_is_shown_whole_with_every_hit_marked() {
        assertEquals("A [zebra], a [ZEBRA] & its tail", shown(of("A zebra, a ZEBRA & its tail", "zebra").whole()));
        assertEquals("[zebra]", shown(of("zebra", "zebra").best()));
    }

    @Test
    void of_a_long_text_the_stretch_with_most_of_the_words_is_shown_and_one_more() {
        Excerpt excerpt = of(LONG + "a zebra here. " + LONG + "an okapi and a zebra there. " + LONG, "zebra", "okapi");
        String shown = shown(excerpt.best());
        assertTrue(shown.contains("a [zebra] here. word"), shown);
        assertTrue(shown.contains(" … word"), shown);
        assertTrue(shown.contains("an [okapi] and a [zebra] there."), shown);
        assertTrue(shown.length() < 500, shown);
    }

    @Test
    void stretches_begin_and_end_between_words_and_never_within_a_character() {
        String shown = shown(of(LONG + "zebra " + LONG, "zebra").best());
        assertTrue(shown.matches("(word )+\\[zebra]( word)+"), shown);
        String faces = "\uD83D\uDE00".repeat(100);
        for (String shift : List.of("", "x")) {
            String tight = shown(of(faces + shift + "。zebra。" + shift + faces, "zebra").best());
            assertTrue(tight.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE), tight);
        }
    }

    @Test
    void only_words_that_can_be_meant_are_asked_about() {
        var candidates = new HashSet<String>();
        new Wanted("", "stori", "die", "exampl", "db.example.com").collect(
                "Stories of dying people at db.example.com, https://db.example.com/x, and examples such as INC-7.", candidates);
        assertEquals(Set.of("stories", "dying", "db.example.com", "https://db.example.com/x", "db", "example", "examples"),
                candidates);
    }

    @Test
    void a_host_or_a_path_is_marked_as_a_whole() {
        assertEquals("see ([db.example.com]), or db.example.org", shown(
                of("see (db.example.com), or db.example.org", "db.example.com").whole()));
    }
}
