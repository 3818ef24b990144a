package dev.hindsight.report.importing.text;

import static dev.hindsight.report.importing.Reports.actionTexts;
import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Notices that a Japanese house sends round: the kind of paper first, brackets around the names of parts, an apology at the end. */
class EasternNoticesTest {

    private static final String NOTICE = """
            港湾設備障害報告


            灯台停止報告-2021年03月3〜5日


            【障害の原因】
            ヒューズが古く、灯が消えた。


            【再発防止策】
            ヒューズを新しいものに交換します。

            予備のランプを塔に置きます。

            皆様には多大なご迷惑をおかけしましたこと、深くお詫び申し上げます。

                                             以上
            """;

    @Test
    void the_line_with_the_day_below_the_kind_of_paper_is_the_title() {
        Reading reading = read(NOTICE);

        assertEquals("灯台停止報告-2021年03月3〜5日", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
    }

    @Test
    void the_only_name_of_a_report_stays_its_title() {
        assertEquals("灯台障害報告", read("灯台障害報告\n\n報告日: 2021年3月9日\n\n【障害の原因】\nヒューズが古い。\n").title());
    }

    @Test
    void of_what_it_is_the_cause_goes_without_saying() {
        assertEquals("ヒューズが古く、灯が消えた。", section(read(NOTICE), Section.ROOT_CAUSES));
    }

    @Test
    void an_apology_and_the_end_of_the_letter_are_no_actions() {
        Reading reading = read(NOTICE);

        assertEquals(List.of("ヒューズを新しいものに交換します。", "予備のランプを塔に置きます。"), actionTexts(reading));
        assertTrue(String.join(" ", reading.notPlaced()).contains("お詫び"), reading.notPlaced().toString());
    }
}
