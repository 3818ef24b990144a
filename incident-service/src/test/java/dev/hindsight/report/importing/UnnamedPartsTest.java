package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.found;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Parts that are plain to see though no heading names them. */
class UnnamedPartsTest {

    @Test
    void key_events_are_the_timeline_where_there_is_no_other() {
        Reading reading = read("""
                # Incident on 2021-03-03 - Lamp out

                - **Key events**
                  - First detected 2021-03-03 10:00
                  - Incident declared: 2021-03-03 10.20
                  - Resolved 2021-03-04 (time TBC)

                - **Time to resolve**: 1d

                - **Impact**: No light

                - **Actions following review**:
                  - Oil the lamp
                """);

        assertEquals(List.of("2021-03-03T10:00", "2021-03-03T10:20", "2021-03-04"), times(reading));
        assertEquals(List.of("First detected", "Incident declared", "Resolved (time TBC)"), texts(reading));
        assertTrue(found(reading, "timeline-inferred", "timeline"));
        assertEquals(List.of("Oil the lamp"), reading.actionItems().stream().map(ActionItem::text).toList());
    }

    @Test
    void a_timeline_may_tell_the_time_at_the_end_of_each_line() {
        Reading reading = read("# 2021-03-03 Lamp out\n\n## Timeline\n\n1. Lamp out (3 March, ~10:00 UTC)\n"
                + "2. Lamp on (4 March, 11:00 UTC)\n   - by the gull\n");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-04T11:00:00Z"), times(reading));
        assertEquals(List.of("Lamp out", "Lamp on by the gull"), texts(reading));
    }

    @Test
    void a_list_of_days_and_times_inside_a_text_is_taken_out_of_it() {
        Reading reading = read("2021-03-03 Lamp out\n\nMar 3, 2021\n\n@Ida Beispiel @Bo Muster\n\nNon-technical Description\n\n"
                + "The lamp went out.\n\n  • Rust\n\n  • Mar 3, 2021 10:00 UTC Out\n\n  • Mar 3, 2021 10:30 UTC Seen\n\n"
                + "  • Mar 4, 2021 09:00 UTC On\n");

        assertEquals(List.of("Out", "Seen", "On"), texts(reading));
        assertEquals("The lamp went out. Rust", section(reading, Section.NON_TECHNICAL));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void text_below_a_heading_that_is_only_a_day_is_an_entry() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\nAll times in UTC\n\n### 2021-03-03\n\nThe lamp flickers,\n"
                + "nobody minds.\n\n### 2021-03-04 10:00\n\n- Out\n- Seen\n\n### 11:00\n\nOn\n");

        assertEquals(List.of("2021-03-03", "2021-03-04T10:00:00Z", "2021-03-04T11:00:00Z"), times(reading));
        assertEquals(List.of("The lamp flickers, nobody minds.", "Out Seen", "On"), texts(reading));
    }

    @Test
    void the_heading_of_the_timeline_may_give_the_day_and_the_zone() {
        Reading reading = read(
                "## Summary\n\nDark.\n\n## Timeline (all times UTC) Wednesday March 3rd, 2021. All times approximations\n\n"
                        + "- 10:00 out\n- 11:00 on\n");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T11:00:00Z"), times(reading));
    }

    @Test
    void days_without_a_year_take_it_from_the_heading_of_the_timeline() {
        Reading reading = read("## Summary\n\nDark.\n\n## Timeline, Wednesday Mar 3rd 2021 - Thursday Mar 4th 2021 (UTC)\n\n"
                + "10:00 PM UTC Wednesday Mar 3rd: out\n\n08:00 AM UTC Thursday Mar 4th: on\n");

        assertEquals(List.of("2021-03-03T22:00:00Z", "2021-03-04T08:00:00Z"), times(reading));
    }

    @Test
    void a_zone_stated_above_all_parts_holds_for_the_timeline() {
        Reading reading = read("# 3 March 2021 Lamp out\n\nAll times UTC.\n\n## Timeline\n\n- 10:00 out\n- 11:00 on\n");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-03T11:00:00Z"), times(reading));
    }

    @Test
    void prose_above_the_first_heading_is_the_summary_of_a_report_without_one() {
        Reading reading = read(
                "# 2021-03-03 Lamp out\n\nThe lamp went out in the night because nobody had oiled it since May.\n"
                        + "It took a day.\n\n## Timeline (UTC)\n\n- 10:00 out\n- 11:00 on\n");

        assertEquals("The lamp went out in the night because nobody had oiled it since May. It took a day.",
                section(reading, Section.SUMMARY));
        assertTrue(found(reading, "summary-inferred", "sections.summary"));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void the_day_may_follow_words_for_the_kind_of_paper() {
        assertEquals("2021-03-03", String.valueOf(read("# incident date: 2021-03-03, lamp out\n\n## Impact\n\nDark\n").date()));
        assertEquals("2021-03-03", String.valueOf(read("# Vulnerability disclosure 2021-03-03\n\n## Impact\n\nDark\n").date()));
    }

    @Test
    void words_of_a_template_that_lead_to_an_example_are_left_out() {
        Reading reading = read(
                "# Lamp out\n\n## What went well\n\nList of things that went well. For example,\n\n- The gull\n");

        assertEquals("The gull", section(reading, Section.WENT_WELL));
        assertTrue(found(reading, "placeholder-text", "sections.wentWell"));
    }

    @Test
    void labels_that_end_with_a_colon_are_no_title_and_end_the_timeline() {
        Reading reading = read(
                "Type of Event:\nS1: Lamp out\nRoot Cause:\nRust\nTimeline:\nAll times listed in UTC\n10:00 - Out\n"
                        + "11:00 - On\nTotal Duration of Event:\n1 hour\nPreventive Action:\nOil it\n");

        assertNull(reading.title());
        assertEquals(List.of("Out", "On"), texts(reading));
        assertEquals("1 hour", reading.fields().get("Total Duration of Event"));
        assertEquals("Rust", section(reading, Section.ROOT_CAUSES));
    }

    @Test
    void parts_we_have_no_name_for_stay_parts_above_the_first_we_know() {
        Reading reading = read("Lamp out\n\nIncident summary\n\nDark.\n\nLeadup\n\nOil was changed.\n\nFault\n\nWet wick.\n\n"
                + "Impact\n\nNo light.\n\nDetection\n\nA gull.\n");

        assertEquals("Dark.", section(reading, Section.SUMMARY));
        assertEquals(List.of("Leadup", "Fault"), reading.otherSections().stream().map(Passage::name).toList());
    }

    @Test
    void marks_of_footnotes_behind_the_names_of_parts_are_no_text() {
        Reading reading = read(
                "# Lamp out\n\n**Date:** 2021-03-03\n\n**Impact:**[^1] No light.\n\n## Timeline[^2]\n\nAll times UTC\n\n"
                        + "- 10:00 out\n- ...\n- 11:00 on\n");

        assertEquals("No light.", section(reading, Section.IMPACT));
        assertEquals(List.of("out", "on"), texts(reading));
    }

    @Test
    void a_status_is_one_paragraph_and_a_live_defect_is_a_ticket() {
        Reading reading = read("2021-03-03 Lamp out\n\nAuthorsIda Beispiel\nStatusMended by hand\n\n"
                + "The lamp went out because the wick was wet all night\n\nImpactDark\n\nJira Live Defect\n\n"
                + "LMP-7 - Getting issue details... STATUS\n\nRoot Causes\n\n  • Rust\n");

        assertEquals("Mended by hand", String.valueOf(reading.status() == null ? null : reading.status().written()));
        assertEquals(List.of("LMP-7"), reading.documentTickets());
        assertEquals("Dark", section(reading, Section.IMPACT));
    }

    @Test
    void a_column_of_weekdays_is_no_text_and_a_column_may_tell_the_year() {
        Reading reading = read("# Lamp out\n\n## Timeline\n\n| Day | Date (2021) | Time (UTC) | Event |\n|---|---|---|---|\n"
                + "| Wed | Mar 3 | 10:00 | out |\n| Thur | Mar 4 | 11:00 | on |\n");

        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-04T11:00:00Z"), times(reading));
        assertEquals(List.of("out", "on"), texts(reading));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void a_line_of_a_log_in_brackets_begins_no_entry() {
        Reading reading = read("# 3 March 2021 Lamp out\n\n## Timeline (UTC)\n\n- 10:00 The log says\n  ```\n"
                + "  [W 2021-03-03 09:38:35.506 Lamp wick:7] No oil\n  ```\n- 10:26-10:?? Mended\n");

        assertEquals(2, reading.timeline().size());
        assertEquals("Mended", reading.timeline().getLast().text());
    }

    @Test
    void what_a_wiki_or_a_forge_folds_away_has_its_title_as_heading() {
        Reading wiki = read("<html><body><div id=\"main-content\"><h1>Lamp out</h1><h2>Impact</h2><p>Dark</p>"
                + "<div class=\"expand-container\"><div class=\"expand-control\"><span class=\"expand-control-text\">Timeline</span></div>"
                + "<div class=\"expand-content\"><ul><li>3 March 2021 10:00 UTC - out</li></ul></div></div></div></body></html>");
        Reading forge = read(
                "# Lamp out\n\n## Impact\n\nDark\n\n<details>\n<summary>Timeline</summary>\n\n- 3 March 2021 10:00 UTC - out\n\n"
                        + "</details>\n");

        assertEquals(List.of("2021-03-03T10:00:00Z"), times(wiki));
        assertEquals("Dark", section(wiki, Section.IMPACT));
        assertEquals(List.of("2021-03-03T10:00:00Z"), times(forge));
    }

    @Test
    void entities_in_a_text_are_the_signs_they_stand_for() {
        Reading reading = read("Lamp out\n\nStatus\n\nDone\n\nImpact\n\nThe lamp &amp; the bell&nbsp;&ndash; dark\n");

        assertEquals("The lamp & the bell – dark", section(reading, Section.IMPACT));
    }

    @Test
    void a_picture_belongs_to_its_entry() {
        Reading reading = read(
                "# 3 March 2021 Lamp out\n\n## Timeline (UTC)\n\n### 10:00\n\nout\n\n![](https://example.com/lamp.png)\n\n"
                        + "### 11:00 onwards\n\non\n");

        assertEquals(List.of("https://example.com/lamp.png"), reading.timeline().getFirst().urls());
        assertEquals(List.of("out", "on"), texts(reading));
    }

    @Test
    void prose_without_any_heading_is_a_summary_where_it_tells_of_an_outage() {
        String told = "The lamp was out for an hour on Wednesday.\n\nBo found the fuse at 10:40 UTC and changed it.\n";
        Reading outage = read("Outage of the lamp on 3 March 2021\n\n" + told);

        assertEquals("Outage of the lamp on 3 March 2021", outage.title());
        assertTrue(section(outage, Section.SUMMARY).endsWith("changed it."));
        assertTrue(found(outage, "summary-inferred", "sections.summary"));
        assertNull(section(read("Letter to the keeper\n\n" + told), Section.SUMMARY));
    }
}
