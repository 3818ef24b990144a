package dev.hindsight.gateway.pages.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class SnippetTest {

    /** @param parts every other one is what was searched for */
    private static List<String> shown(String... parts) {
        return new Snippet("report/summary", Stream.of(parts).map(text -> new Snippet.Part(text, false)).toList()).shown()
                .stream()
                .map(Snippet.Part::text).toList();
    }

    @Test
    void a_link_whose_other_half_lies_outside_leaves_no_bracket() {
        assertEquals(List.of("See the ", "dashboard", " for it, and the lamp"),
                shown("See [the ", "dashboard", "](https://x.example/a) for it, and [the lamp](https://x.exam"));
    }

    @Test
    void lines_do_not_run_together_where_a_list_goes_on_behind_what_was_found() {
        assertEquals(List.of("customers ", "charged twice", "\nSupport queue > 400\nHead"),
                shown("1. customers ", "charged twice", "\n2. Support queue > 400\n## Head"));
        assertEquals(List.of("all of ", "7", ". It went"), shown("all of ", "7", ". It went"));
    }

    @Test
    void the_name_of_a_language_is_no_word_of_the_code() {
        assertEquals(List.of("Run\nkubectl ", "get", " pods\nthen"), shown("Run\n```sh\nkubectl ", "get", " pods\n```\nthen"));
        assertEquals(List.of("kubectl in one"), shown("```kubectl``` in one"));
    }

    @Test
    void tasks_have_their_boxes_and_lists_no_numbers() {
        assertEquals(List.of("☑ refunded EU ☐ refunded US - all of it"),
                shown("- [x] refunded EU - [ ] refunded US - all of it"));
        assertEquals(List.of("1 292 customers\nin 2. place"), shown("1. 1 292 customers\nin 2. place"));
    }
}
