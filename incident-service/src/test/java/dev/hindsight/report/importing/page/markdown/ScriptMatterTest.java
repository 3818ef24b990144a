package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** JavaScript in front of a page, as MDX has it. */
class ScriptMatterTest {

    @Test
    void its_texts_are_fields_of_the_page() {
        Reading reading = read("""
                import { Layout } from '@/components/Layout'
                import Image from "next/image"

                export const post = {
                  draft: false,
                  author: 'Ida Beispiel',
                  date: '2021-03-03',
                  title: 'Lamp out: a post-mortem',
                }

                export const metadata = {
                  title: post.title,
                }

                export default (props) => <Layout article={post} {...props} />

                ## Impact

                Dark.
                """);

        assertEquals("Lamp out: a post-mortem", reading.title());
        assertEquals(LocalDate.of(2021, 3, 3), reading.date());
        assertEquals("Ida Beispiel", reading.authors().getFirst().name());
        assertEquals("Dark.", section(reading, Section.IMPACT));
        assertTrue(found(reading, "left-out", "page"));
    }

    @Test
    void imports_below_the_front_matter_are_no_words_of_the_report() {
        Reading reading = read("---\ntitle: Lamp out\n---\nimport Image from 'next/image';\n\n## Impact\n\nDark.\n");

        assertEquals("Lamp out", reading.title());
        assertTrue(reading.notPlaced().isEmpty());
    }

    @Test
    void a_sentence_that_begins_with_such_a_word_stays() {
        Reading reading = read("# Lamp out\n\n## Impact\n\nimport of oil stopped.\n\nexport const x = {\n");

        assertTrue(section(reading, Section.IMPACT).startsWith("import of oil stopped."));
    }

    @Test
    void a_statement_that_never_ends_takes_nothing_away() {
        Reading reading = read("export const post = {\n\n# Lamp out\n\n## Impact\n\nDark.\n");

        assertEquals("Dark.", section(reading, Section.IMPACT));
    }
}
