package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.texts;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Reports in Japanese, Chinese and Korean. */
class EasternTonguesTest {

    @Test
    void a_japanese_report_is_read() {
        Reading reading = read("""
                # 灯台の障害

                - 日時: 2021年3月3日
                - 作成者: Ida Beispiel

                ## 概要
                灯が消えた。

                ## 影響範囲
                船二隻が引き返した。

                ## タイムライン
                - 10:00 JST 消灯
                - 10:40 JST 復旧

                ## 根本原因
                古いヒューズ

                ## うまくいかなかったこと
                - 予備がなかった

                ## 再発防止策
                - [ ] ヒューズを買う (@ida)
                - [x] 塔を塗る (@bo)
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("船二隻が引き返した。", section(reading, Section.IMPACT));
        assertEquals(List.of("2021-03-03T10:00:00+09:00", "2021-03-03T10:40:00+09:00"), times(reading));
        assertEquals("古いヒューズ", section(reading, Section.ROOT_CAUSES));
        assertEquals("予備がなかった", section(reading, Section.WENT_WRONG));
        assertEquals(List.of("ida", "bo"), reading.actionItems().stream().map(ActionItem::ownerName).toList());
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void a_chinese_report_is_read() {
        Reading reading = read("""
                # 灯塔故障

                ## 概述
                灯灭了一小时。

                ## 时间线
                - 2021年3月3日 10:00 UTC 灯灭
                - 3月4日 10:40 UTC 灯亮

                ## 根因
                旧保险丝

                ## 改进措施
                - 买保险丝
                """);
        Reading other = read("# 灯塔故障\n\n## 问题\n\n没有灯。\n\n## 修复\n\n一支蜡烛。\n\n## 预防\n\n- 买油\n");

        assertEquals("灯灭了一小时。", section(reading, Section.SUMMARY));
        assertEquals(List.of("2021-03-03T10:00:00Z", "2021-03-04T10:40:00Z"), times(reading));
        assertEquals(List.of("灯灭", "灯亮"), texts(reading));
        assertEquals(List.of("买保险丝"), reading.actionItems().stream().map(ActionItem::text).toList());
        assertEquals("没有灯。", section(other, Section.SUMMARY));
        assertEquals("一支蜡烛。", section(other, Section.RESOLUTION));
        assertEquals(List.of("买油"), other.actionItems().stream().map(ActionItem::text).toList());
    }

    @Test
    void a_korean_report_is_read() {
        Reading reading = read("""
                # 등대 장애

                - 일시: 2021년 3월 3일
                - 작성자: 이다

                ## 요약
                불이 꺼졌다.

                ## 타임라인
                - 3월 3일 10:00 KST 소등
                - 3월 3일 10:40 KST 복구

                ## 원인 분석
                낡은 퓨즈

                ## 재발 방지 대책
                - 퓨즈 구입
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("이다"), names(reading));
        assertEquals(List.of("2021-03-03T10:00:00+09:00", "2021-03-03T10:40:00+09:00"), times(reading));
        assertEquals("낡은 퓨즈", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of(), reading.notPlaced());
    }

    @Test
    void the_name_of_a_part_stands_last_in_a_heading() {
        Reading reading = read("""
                # 灯台の障害

                - 障害発生日時：2021年3月3日午前10時

                ## 障害の内容
                灯が消えた。

                ## 発生から復旧までのタイムライン
                - 3月3日
                    - 午前10時 消灯
                    - 午後１時５分頃、復旧
                - 3月4日（木）
                    - 09:00 - 反省会

                ## ②原因と影響について
                古いヒューズ

                ## 良かった点
                - 予備があった

                ## 再発防止策（案）
                - 点検する
                """);

        assertEquals("灯が消えた。", section(reading, Section.SUMMARY));
        assertEquals(List.of("2021-03-03T10:00", "2021-03-03T13:05", "2021-03-04T09:00"), times(reading));
        assertEquals(List.of("消灯", "復旧", "反省会"), texts(reading));
        assertEquals("古いヒューズ", section(reading, Section.ROOT_CAUSES));
        assertEquals("予備があった", section(reading, Section.WENT_WELL));
        assertEquals(List.of("点検する"), reading.actionItems().stream().map(ActionItem::text).toList());
    }

    @Test
    void what_is_still_to_come_is_no_part_of_what_was_done() {
        Reading reading = read("# 灯台の障害\n\n## 将来の復旧\n\n船を二隻買う。\n\n## 点の影響分布図\n\n図\n");

        assertEquals(List.of("将来の復旧", "点の影響分布図"), reading.otherSections().stream().map(Passage::name).toList());
    }

    @Test
    void labels_with_colons_of_full_width_are_fields() {
        Reading reading = read("""
                # 灯塔故障

                **发生时间：**2021年3月3日
                **负责人：**Ida Beispiel
                **状态：** 已解决

                ## 一、概述

                灯灭了：一小时。

                ## 二、改進措施

                | 措施 | 负责人 | 计划完成时间 | 状态 |
                |---|---|---|---|
                | 买保险丝 | Ida Beispiel | 2021-03-10 | 已完成 |
                | 刷塔 | Bo Muster | 2021-04-20 | 未完成 |
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("resolved", reading.status().mapped());
        assertEquals(List.of(true, false), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(day("2021-04-20"), reading.actionItems().get(1).due());
    }

    @Test
    void colons_of_full_width_stay_in_titles_and_sentences() {
        Reading reading = read("# 灯台障害：北の塔\n\n## 概要\n\n灯が消えて、船が二隻：引き返した。\n");

        assertEquals("灯台障害：北の塔", reading.title());
        assertEquals("灯が消えて、船が二隻：引き返した。", section(reading, Section.SUMMARY));
    }
}
