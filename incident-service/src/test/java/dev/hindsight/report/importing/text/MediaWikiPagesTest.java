package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.ActionItem;
import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** What MediaWiki prints around a page and in it, and wikis in other tongues. */
class MediaWikiPagesTest {

    @Test
    void what_the_wiki_says_of_the_page_is_no_title_and_no_text() {
        Reading reading = read("""
                You are browsing a read-only backup copy of Pier Wiki. The live site can be found at

                Incidents/2019-12-04 Lamp

                From Pier Wiki
                < Incidents
                Revision as of 17:47, 8 April 2022 by Ida (talk | contribs)
                (diff) ← Older revision | Latest revision (diff) | Newer revision → (diff)
                Jump to: navigation, search

                Summary

                The lamp was out.
                """);

        assertEquals("Incidents/2019-12-04 Lamp", reading.title());
        assertEquals(day("2019-12-04"), reading.date());
        assertEquals("The lamp was out.", section(reading, Section.SUMMARY));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void a_page_of_another_kind_may_open_with_from() {
        Reading reading = read("From Dusk Till Dawn: the lamp was out\n\nSummary\n\nDark.\n");

        assertEquals("From Dusk Till Dawn: the lamp was out", reading.title());
    }

    @Test
    void what_the_title_names_a_page_after_is_its_day() {
        assertEquals(day("2015-04-08"), read("Pier Incident 20150408 lamp out\n\nSummary\n\nDark.\n").date());
        assertEquals(null, read("Lamp out since 20150408 twice\n\nSummary\n\nDark.\n").date());
    }

    @Test
    void what_a_wiki_says_around_a_page_and_its_parts_may_be_chinese() {
        Reading reading = read("""
                Mar 3, 2021 灯塔故障公告

                来自灯塔维基
                跳到导航 跳到搜索

                三月三日灯塔熄灭了一小时,所有船只都没有看见灯光。

                具体原因

                灯芯太短。

                后续处理

                更换灯芯
                """);

        assertEquals("Mar 3, 2021 灯塔故障公告", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
        assertEquals("三月三日灯塔熄灭了一小时,所有船只都没有看见灯光。", section(reading, Section.SUMMARY));
        assertEquals("灯芯太短。", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("更换灯芯"), reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void a_name_with_a_full_stop_may_open_the_text_it_stands_above() {
        Reading reading = read("""
                Revision as of 22:34, 11 March 2014 by Ida (talk | contribs)

                Report of an incident that took the light from the pier on a Tuesday.

                Summary. The lamp was out, and no keeper came.

                What went well:

                  • Bo rang a bell

                Fix. Short.
                """);

        assertEquals("The lamp was out, and no keeper came.", section(reading, Section.SUMMARY));
        assertEquals("Bo rang a bell Fix. Short.", section(reading, Section.WENT_WELL));
    }

    @Test
    void a_ticket_in_a_table_without_borders_is_that_of_the_report_and_a_thing_in_quotation_marks_is_none() {
        Reading reading = read("""
                2021-03-03 Lamp out

                Incident ID pier lamp
                Task T315350 End 2021-03-03 11:00:00
                Status Closed
                Impact No boat came home.

                Summary

                The lamp "PIER-7" was out.

                Root cause

                Rust.
                """);

        assertEquals(List.of("T315350"), reading.documentTickets());
        assertEquals("T315350 End 2021-03-03 11:00:00", reading.fields().get("Task"));
    }
}
