package dev.hindsight.report.importing.page.markdown;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What the generator of a site puts between the paragraphs of a page. */
class SiteTagsTest {

    private static final String HEAD = "# Lamp out\n\n## Summary\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"{% include row/end.html %}",
            "{%- include col.html column=\"7 last\" -%} {% assign lamp = page.lamp %}",
            "{{< toc >}}", "{{% /notice %}}"})
    void lines_of_nothing_but_tags_are_furniture_and_are_named(String tags) {
        Reading reading = read(
                tags + "\n" + HEAD + "Dark.\n" + tags + "\n\n## Timeline\n\n- 10:00: Dark\n- 11:00: Lit\n\n" + tags
                        + "\n");

        assertEquals("Dark.", section(reading, Section.SUMMARY));
        assertEquals(List.of("Dark", "Lit"), texts(reading));
        assertTrue(found(reading, "left-out", "page"));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void code_between_them_is_code() {
        SiteTags page = SiteTags.split("Dark:\n{% highlight text %}\n10:00 lamp off\n{% endhighlight %}");

        assertEquals("Dark:\n```\n10:00 lamp off\n```", page.rest());
        assertEquals(List.of("{% highlight text %}", "{% endhighlight %}"), page.tags());
    }

    @Test
    void what_stands_in_code_or_within_a_sentence_stays() {
        String words = "The page says {% lamp %} and {{ lamp }}.\n\n```\n{% if lamp %}\n```\n\n{{ lamp }}\n\n{%%}";

        assertEquals(words, SiteTags.split(words).rest());
        assertFalse(found(read(HEAD + words), "left-out"));
    }
}
