package dev.hindsight.report.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.time.Offset;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.time.Zone;

/** Days, times and zones as they are written in the east. */
class EasternTimesTest {

    @ParameterizedTest
    @CsvSource({"午前10時5分,10:05", "午後3時,15:00", "午前0時10分,00:10", "午後12時30分,12:30", "15時05分,15:05", "１５：０５,15:05",
            "10時半,10:30", "上午9:05,09:05", "下午3点,15:00", "下午3點05分,15:05", "凌晨2点10分,02:10", "晚上8点半,20:30", "晚上8:30,20:30",
            "15点05分,15:05", "오전 12시 5분,00:05", "오후 3시,15:00", "오후 3:05,15:05", "15시 05분,15:05", "10h05,10:05",
            "3 giờ 5 chiều,15:05", "10 giờ 30,10:30", "3:05 chiều,15:05", "saat 10:05,10:05", "às 10:05,10:05",
            "alle ore 10:05,10:05"})
    void a_time_is_read(String words, String time) {
        Stamp stamp = StampReader.read(words, 0);

        assertNotNull(stamp);
        assertNotNull(stamp.clock());
        assertEquals(time, String.valueOf(stamp.clock().time()));
        assertEquals(words.length(), stamp.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3点の改善", "3点を確認", "10時間停止", "3시간 중단", "10分後", "3小时", "3 giờ sau đó", "午後に復旧", "晚上12点"})
    void words_that_only_look_like_times_are_none(String words) {
        Stamp stamp = StampReader.read(words, 0);

        assertTrue(stamp == null || stamp.clock() == null, words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"約10:05 消灯", "10:05頃 消灯", "10時5分ごろ 消灯", "大约10:05 灯灭", "10:05 左右 灯灭", "약 10:05 소등", "10:05경 소등",
            "10시 5분쯤 소등", "khoảng 10:05 đèn tắt", "vào khoảng 10:05 đèn tắt", "cerca de las 10:05 – luz",
            "yaklaşık 10:05 – ışık",
            "10:05 (推定) 消灯", "circa alle 10:05 – luce"})
    void a_rough_time_is_one(String words) {
        Stamp stamp = StampReader.read(words, 0);

        assertNotNull(stamp);
        assertTrue(stamp.approximate(), words);
        assertTrue(words.substring(stamp.end()).matches("消灯|灯灭|소등|đèn tắt|luz|ışık|luce"), words.substring(stamp.end()));
    }

    @Test
    void a_sentence_goes_on_behind_a_time() {
        assertFalse(StampReader.read("10:05 경고 발생", 0).approximate());
        assertFalse(StampReader.read("10:05 左右の灯が消えた", 0).approximate());
    }

    @ParameterizedTest
    @CsvSource({"10:05から10:40まで,10:40", "10:05〜10:40,10:40", "10:05～10:40,10:40", "午前10時5分から午前10時40分まで,10:40",
            "10:05至10:40,10:40",
            "10:05부터 10:40까지,10:40", "từ 10:05 đến 10:40,10:40", "de nada,"})
    void a_span_is_read(String words, String until) {
        Stamp stamp = StampReader.read(words, 0);

        assertEquals(until, stamp == null || stamp.until() == null ? null : String.valueOf(stamp.until().time()));
        assertTrue(stamp == null || stamp.end() == words.length(), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年3月3日", "２０２１年３月３日", "2021年3月3日（水）", "2021年3月3日(水曜日)", "2021年3月3日 水曜日", "令和3年3月3日",
            "2021年3月3號",
            "2021年3月3日 星期三", "2021年3月3日（周三）", "2021. 3. 3.", "2021. 03. 03.(수)", "2021년 3월 3일 (수)", "2021년 3월 3일 수요일",
            "ngày 3 tháng 3 năm 2021", "3 tháng 3, 2021", "thứ tư, ngày 3 tháng 3 năm 2021", "3 de marzo de 2021",
            "3 mar. 2021",
            "mercoledì 3 marzo 2021", "3 Mart 2021", "quarta-feira, 3 de março de 2021", "3 de mar de 2021"})
    void a_day_is_read(String words) {
        Stamp stamp = StampReader.read(words, 0);

        assertNotNull(stamp);
        assertNotNull(stamp.day());
        assertEquals(LocalDate.of(2021, 3, 3), stamp.day().date());
        assertEquals(words.length(), stamp.end());
        assertTrue(stamp.day().weekday() == null || stamp.day().weekday() == DayOfWeek.WEDNESDAY);
    }

    @ParameterizedTest
    @CsvSource({"15 ene 2021,1", "15 abr 2021,4", "15 ago. 2021,8", "15 dic 2021,12", "15 fev 2021,2", "15 set 2021,9",
            "15 out 2021,10",
            "15 gennaio 2021,1", "15 maggio 2021,5", "15 giugno 2021,6", "15 luglio 2021,7", "15 ottobre 2021,10",
            "15 Ocak 2021,1",
            "15 Şubat 2021,2", "15 Mayıs 2021,5", "15 Temmuz 2021,7", "15 Ağustos 2021,8", "15 Eylül 2021,9", "15 Ekim 2021,10",
            "15 Kasım 2021,11", "15 Aralık 2021,12"})
    void months_are_known(String words, int month) {
        Stamp stamp = StampReader.read(words, 0);

        assertNotNull(stamp);
        assertNotNull(stamp.day());
        assertEquals(LocalDate.of(2021, month, 15), stamp.day().date());
    }

    @Test
    void a_short_month_without_a_year_is_a_word() {
        assertNull(StampReader.read("2 set of lamps bought", 0));
        assertNull(StampReader.read("3日間の停止", 0));
        assertNull(StampReader.read("3 号灯", 0));
    }

    @ParameterizedTest
    @CsvSource({"日本時間,+09:00", "北京时间,+08:00", "台灣時間,+08:00", "한국 시간,+09:00", "ICT,+07:00", "giờ Việt Nam,+07:00",
            "horário de Brasília,-03:00", "TSİ,+03:00", "Türkiye saati,+03:00", "協定世界時,Z", "hora peninsular,+01:00"})
    void a_zone_is_known_by_its_people(String word, String offset) {
        Zone zone = Zone.of(word);

        assertNotNull(zone);
        assertEquals(new Offset.Certain(ZoneOffset.of(offset)), zone.at(LocalDateTime.of(2021, 3, 3, 10, 0)));
    }

    @Test
    void the_zone_of_all_times_stands_in_a_line_without_blanks() {
        for (String line : List.of("※時刻はすべて日本時間", "時刻はJSTで統一する。", "시각은 모두 한국 시간")) {
            assertEquals(List.of("2021-03-03T10:00:00+09:00"), Reports.times(Reports.read(
                    "# 2021-03-03 消灯\n\n## タイムライン\n\n" + line + "\n\n- 10:00 消灯\n")), line);
        }
        assertEquals(List.of("2021-03-03T10:00:00+08:00"), Reports.times(Reports.read(
                "# 2021-03-03 灯灭\n\n## 时间线（北京时间）\n\n- 10:00 灯灭\n")));
        assertEquals(List.of("2021-03-03T10:00:00+08:00"), Reports.times(Reports.read(
                "# 灯灭\n\n## 时间线\n\n- 北京时间2021年3月3日10:00，灯灭\n")));
    }
}
