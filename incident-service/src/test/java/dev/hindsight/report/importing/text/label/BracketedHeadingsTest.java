package dev.hindsight.report.importing.text.label;

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

/** Headings between the brackets that Japanese pages have for them. */
class BracketedHeadingsTest {

    private static final String NOTICE = """
            2021/03/03 - 灯台障害のお知らせ

            以下の日時に障害が発生していました。

            【影響内容】
            北の灯台が消えている状態

            【灯台の名前】
            北の灯台です。

            【再発防止策】
            油の点検

            【状況】
            灯台はすでに復旧しております。
            まことに申し訳ございませんでした。
            """;

    @Test
    void a_line_between_them_is_a_heading_below_actions_too() {
        Reading reading = read(NOTICE);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals("北の灯台が消えている状態", section(reading, Section.IMPACT));
        assertEquals(List.of("油の点検"), actionTexts(reading));
        assertEquals("【灯台の名前】", reading.otherSections().getFirst().name());
    }

    @Test
    void the_first_sentence_below_the_state_is_the_state_and_the_others_are_kept() {
        Reading reading = read(NOTICE);

        assertEquals("灯台はすでに復旧しております。", reading.status().written());
        assertTrue(reading.notPlaced().toString().contains("申し訳"), reading.notPlaced().toString());
    }

    @Test
    void brackets_inside_a_line_open_none() {
        Reading reading = read(NOTICE.replace("油の点検", "【重要】油の点検\n【状況】と【影響】の確認"));

        assertTrue(actionTexts(reading).toString().contains("【重要】油の点検"), actionTexts(reading).toString());
        assertTrue(actionTexts(reading).toString().contains("【状況】と【影響】の確認"), actionTexts(reading).toString());
    }
}
