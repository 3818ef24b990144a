package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.plain;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Reports that teams keep as files beside their code, each in the way of the house. */
class FilesBesideTheCodeTest {

    @Test
    void code_that_is_opened_twice_ends_where_the_next_begins() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                ### 2024-03-04 10:00

                Tried to light it by hand:
                ```
                ```bash
                lamp --light
                ```

                **Nothing.**

                ### 10:20

                Oil came:
                ```
                oil: full
                ```

                ### 10:30

                Lamp on
                """);

        assertEquals(List.of("2024-03-04T10:00", "2024-03-04T10:20", "2024-03-04T10:30"), times(reading));
        assertEquals("Tried to light it by hand: lamp --light Nothing.", reading.timeline().getFirst().text());
    }

    @Test
    void points_whose_star_touches_their_words_are_points_in_markdown_and_in_plain_text() {
        String list = "*Buy oil\n*Teach the keepers\n";

        assertEquals(List.of("Buy oil", "Teach the keepers"), actionTexts(read("# Lamp out\n\n## Action items\n\n" + list)));
        assertEquals(List.of("Buy oil", "Teach the keepers"),
                actionTexts(plain("Summary:\n\nThe lamp went out.\n\nAction items:\n\n" + list)));
    }

    @Test
    void authors_of_a_list_with_more_about_each_are_their_names() {
        Reading reading = read("""
                ---
                title: Lamp out
                author:
                  - name: "@ida"
                    link: "https://lamps.example/ida"
                  - name: Bo Muster
                    role: keeper
                tags: [oil]
                ---

                ## Summary

                The lamp went out.
                """);

        assertEquals(List.of("ida", "Bo Muster"), names(reading));
        assertEquals(Map.of("author link", "https://lamps.example/ida", "author role", "keeper"), reading.fields());
        assertEquals(List.of("oil"), reading.page().labels());
    }

    @Test
    void a_remark_behind_a_dash_and_the_day_of_the_signature_are_no_authors() {
        Reading reading = read("# Lamp out\n\n## Summary\n\nIt went out.\n\n## Author\n\n"
                + "* **Ida Beispiel** - *first draft* - [IdaB](https://lamps.example/ida)\n12/24/2023\n");

        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(read("# Lamp out\n\nAuthors: Ida Beispiel – Bo Muster\n")));
    }

    @Test
    void who_created_the_report_wrote_it_and_the_zone_below_is_no_name() {
        Reading reading = read("""
                # Lamp out on 4 March 2024

                Created by: [Ida Beispiel](https://lamps.example/ida)

                All times CET.

                ## Summary

                The lamp went out.

                ## Timeline

                * [10:00] Lamp out
                """);

        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals(List.of("2024-03-04T10:00:00+01:00"), times(reading));
    }

    @Test
    void names_of_parts_may_have_an_article_a_question_or_a_second_name() {
        Reading reading = read("""
                # Lamp out

                ## The Issue

                No light.

                ## The Cause

                No oil.

                ## How we resolved the issue

                We bought some.

                ## Preventing this from happening to any lamp of ours again / What the keepers have learnt

                1. Count the barrels each week
                2. Paint a line on the tank
                """);

        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
        assertEquals("We bought some.", section(reading, Section.RESOLUTION));
        assertEquals(List.of("Count the barrels each week", "Paint a line on the tank"), actionTexts(reading));
        assertEquals(List.of("The Issue"), reading.otherSections().stream().map(Passage::name).toList());
    }

    @Test
    void a_short_term_fix_is_the_resolution_and_so_are_actions_taken_where_others_are_still_to_do() {
        Reading reading = read("""
                # Lamp out

                ## Short-term fix

                A candle.

                ## Actions taken

                The keeper was woken.

                ## Preventative measures

                - Buy oil
                """);

        assertEquals("A candle. Actions taken The keeper was woken.", section(reading, Section.RESOLUTION));
        assertEquals(List.of("Buy oil"), actionTexts(reading));
        assertEquals(List.of("Wake the keeper"), actionTexts(read("# Lamp out\n\n## Actions taken\n\n- Wake the keeper\n")));
    }

    @Test
    void several_signs_of_one_kind_part_the_time_from_its_words() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\n- 2024-03-04 10:00 ::::: lamp goes out\n"
                + "- 2024-03-04 10:10 ----> lamp is lit\n");

        assertEquals(List.of("lamp goes out", "lamp is lit"), texts(reading));
    }

    @Test
    void the_zone_of_a_heading_with_a_span_holds_for_the_points_below_it_alone() {
        Reading reading = read("""
                # Lamp out

                ## Timeline

                ## March 4, 2024

                ### 10:00-11:00 UTC: Darkness
                - 10:00: Lamp out
                - 10:40: Keeper woken

                ### 12:00-13:00: Light
                - 12:10: Lamp on
                """);

        assertEquals(List.of("2024-03-04T10:00:00Z", "2024-03-04T10:00:00Z", "2024-03-04T10:40:00Z", "2024-03-04T12:00",
                "2024-03-04T12:10"), times(reading));
    }

    @Test
    void a_line_with_a_colon_is_a_heading_where_all_headings_are_such_lines() {
        Reading reading = plain("""
                Summary:

                The lamp was out on 4 March.

                Timeline:

                10:00 AM: Lamp out

                11:00 AM: Lamp on

                Misleading Traces/Wrong Turns:

                We looked for a storm.

                Root Cause:

                No oil.
                """);

        assertEquals(List.of("Lamp out", "Lamp on"), texts(reading));
        assertEquals(List.of("Misleading Traces/Wrong Turns"),
                reading.otherSections().stream().map(Passage::name).toList());
    }

    @Test
    void headings_above_prose_are_actions_though_a_few_of_them_hold_a_list() {
        Reading reading = read("""
                # Lamp out

                ## Corrective actions

                ### Second wick

                A second wick was put in at once. It burns for an hour.

                ### Oil store

                The store needs a lock. It will hold:

                - oil
                - wicks

                A keeper asked for it in LMP-7.

                ### Keeper on call

                Somebody should be awake. The rota is to be written.
                """);

        assertEquals(List.of("Second wick", "Oil store", "Keeper on call"), actionTexts(reading));
        assertEquals(List.of("LMP-7"), reading.actionItems().get(1).ticketKeys());
        assertEquals(List.of("Buy oil", "Buy wicks"), actionTexts(
                read("# Lamp out\n\n## Actions\n\n### Soon\n\nWe start here.\n\n- Buy oil\n\n### Later\n\nThen this.\n\n- Buy wicks\n")));
    }

    @Test
    void tags_between_commas_are_labels_of_their_own() {
        assertEquals(List.of("lamp", "oil"),
                read("---\ntitle: Lamp out\ntags: lamp, oil\n---\n\n## Summary\n\nIt went out.\n").page().labels());
    }

    @Test
    void whys_are_causes_and_the_recovery_process_is_the_resolution() {
        Reading reading = read(
                "# Lamp out\n\n## Whys\n\n* No oil\n* ...because nobody looked\n\n## Recovery process\n\n1. Bought oil\n");

        assertEquals("No oil ...because nobody looked", section(reading, Section.ROOT_CAUSES));
        assertEquals("Bought oil", section(reading, Section.RESOLUTION));
    }

    @Test
    void tags_in_a_heading_say_how_it_looks_and_are_none_of_its_name() {
        Reading reading = read("# <center> Lamp out <img src=\"lamp.png\" width=10%></center>\n\n## <pre> Resolution </pre>\n\n"
                + "A keeper set <Name of lamp> alight.\n");

        assertEquals("Lamp out", reading.title());
        assertEquals("A keeper set <Name of lamp> alight.", section(reading, Section.RESOLUTION));
    }

    @Test
    void an_example_inside_a_sentence_is_the_writers_own() {
        Reading reading = read("""
                # Lamp out

                ## Summary

                We moved the oil from cans (e.g. `{"can": 1}`) to barrels (e.g. `["barrel"]`). We did so in two steps:

                1. Wash the barrels
                2. Fill them
                """);

        assertEquals("We moved the oil from cans (e.g. {\"can\": 1}) to barrels (e.g. [\"barrel\"]). We did so in two steps: "
                + "Wash the barrels Fill them", section(reading, Section.SUMMARY));
    }

    @Test
    void an_overview_of_the_issue_is_the_summary_and_remedial_measures_are_actions() {
        Reading reading = plain("Lamp out\n\n\nISSUE OVERVIEW\n\nThere was no light.\n\n\nREMEDIAL MEASURES\n\nBuy oil.\n");

        assertEquals("There was no light.", section(reading, Section.SUMMARY));
        assertEquals(List.of("Buy oil."), actionTexts(reading));
    }
}
