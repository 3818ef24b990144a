package dev.hindsight.report.importing.page.wiki;

import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Posts in AsciiDoc, with front matter as Ruby reads it. */
class AsciiDocPostsTest {

    @Test
    void keys_may_have_a_colon_in_front_and_values_stand_in_the_lines_below() {
        Reading reading = read("""
                ---
                :title: "Lamp: out at the pier"
                :tags:
                - oil
                :author: Ida Beispiel
                description: >
                  Dark, and
                  for an hour.
                ---

                == Impact

                Dark.

                == Root cause

                Rust.
                """);

        assertEquals("Lamp: out at the pier", reading.title());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals(List.of("oil"), reading.page().labels());
        assertEquals("Dark, and for an hour.", reading.fields().get("description"));
        assertEquals("Rust.", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void a_sign_of_the_chat_is_no_key_and_a_sign_among_words_no_fold() {
        Reading reading = read("---\ntitle: Lamp out\n:fire: it burns\ndescription: > dark\n---\n\n## Impact\n\nDark.\n");

        assertEquals("Lamp out", reading.title());
        assertEquals("> dark", reading.fields().get("description"));
        assertEquals("it burns", reading.fields().get("fire"));
    }

    @Test
    void links_with_their_words_in_brackets_tell_a_post_without_headings() {
        Reading reading = read("""
                ---
                title: Lamp out
                ---

                The lamp was out, as link:https://logs.example/1[the log] tells, and link:/keepers[the keepers] were asleep.
                """);

        assertEquals("The lamp was out, as the log tells, and the keepers were asleep.", section(reading, Section.SUMMARY));
    }

    @Test
    void one_such_link_or_a_heading_of_markdown_tells_of_no_asciidoc() {
        String line = "The lamp was out, as link:https://logs.example/1[the log] tells, and *nobody* came.";

        assertEquals("The lamp was out, as link:https://logs.example/1[the log] tells, and nobody came.",
                section(read("---\ntitle: Lamp out\n---\n\n" + line + "\n"), Section.SUMMARY));
        assertEquals("Lamp out", read("# Lamp out\n\n## Impact\n\n" + line + " " + line + "\n").title());
    }
}
