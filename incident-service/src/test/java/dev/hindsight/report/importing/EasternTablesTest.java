package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Tables in Japanese, Chinese and Korean. */
class EasternTablesTest {

    @Test
    void tables_have_eastern_columns_and_states() {
        Reading reading = read("""
                # 2021-03-03 灯台の障害

                ## 時系列

                | 時刻 (JST) | 内容 |
                |---|---|
                | 10:00 | 消灯 |
                | 10:40 | 復旧 |

                ## 再発防止策

                | # | アクション | 担当 | 期限 | 状態 |
                |---|---|---|---|---|
                | 1 | ヒューズを買う | Ida Beispiel | 2021-03-10 | 完了 |
                | 2 | 塔を塗る | Bo Muster | 2021-04-06 | 未着手 |
                """);

        assertEquals(List.of("2021-03-03T10:00:00+09:00", "2021-03-03T10:40:00+09:00"), times(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"),
                reading.actionItems().stream().map(ActionItem::ownerName).toList());
        assertEquals(List.of(true, false), reading.actionItems().stream().map(ActionItem::done).toList());
        assertEquals(day("2021-03-10"), reading.actionItems().getFirst().due());
    }

    @Test
    void korean_tables_have_columns_and_states() {
        Reading reading = read("""
                # 등대 장애 보고서

                | 항목 | 내용 |
                |---|---|
                | **발생일시** | 2021. 3. 3. (수) |
                | **작성자** | 이다 |
                | **상태** | 복구 완료 |

                ## 3. 타임라인

                | 시각 (KST) | 이벤트 |
                |---|---|
                | 오전 10시 | 소등 |
                | 10:30~10:40 | 퓨즈 교체 |

                ## 4. 재발 방지

                | # | 조치 | 담당 | 상태 |
                |---|---|---|---|
                | 1 | 퓨즈 구입 | Ida Beispiel | 완료 |
                | 2 | 탑 도색 | Bo Muster | 미완료 |
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("이다"), names(reading));
        assertEquals("resolved", reading.status().mapped());
        assertEquals(List.of("2021-03-03T10:00:00+09:00", "2021-03-03T10:30:00+09:00"), times(reading));
        assertEquals("2021-03-03T10:40:00+09:00", reading.timeline().get(1).until().at());
        assertEquals(List.of(true, false), reading.actionItems().stream().map(ActionItem::done).toList());
    }
}
