package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Pages of wikis in other tongues, and of people who write as papers do. */
class WikisOfOthersTest {

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
    void prose_above_parts_of_any_name_is_the_summary() {
        Reading reading = read("""
                Lamp out

                The outage left all boats of the pier in the dark.

                Root cause

                Rust.
                """);

        assertEquals("The outage left all boats of the pier in the dark.", section(reading, Section.SUMMARY));
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

    @Test
    void a_choice_that_nobody_made_is_no_action_and_no_text() {
        Reading reading = read("""
                Lamp out

                Root cause

                This section to include what was wrong with the lamp. Rust.

                Follow Up

                Issue Response Done
                Issue 1 Mend the first. Done yes/no
                Issue 2 Mend the second. Done yes/no

                Buy oil
                """);

        assertEquals("Rust.", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("Buy oil"), reading.actionItems().stream().map(ActionItem::text).toList());
    }
}
