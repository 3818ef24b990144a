package dev.hindsight.report.importing;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.done;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static dev.hindsight.report.importing.Reports.times;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Reports in Vietnamese and Turkish. */
class VietnameseAndTurkishReportsTest {

    @Test
    void a_vietnamese_report_is_read() {
        Reading reading = read("""
                # Hải đăng phía bắc bị tắt

                **Ngày xảy ra sự cố:** 03/03/2021
                **Người viết:** Ida Beispiel
                **Trạng thái:** Đã khắc phục

                ## Tóm tắt

                Đèn tắt một giờ.

                ## Ảnh hưởng tới người dùng

                Hai con thuyền quay lại.

                ## Diễn biến (giờ Việt Nam)

                | Thời gian | Sự kiện |
                |---|---|
                | 10:01 | Đèn tắt |
                | khoảng 10:30 | Người gác đèn được báo |
                | 3 giờ 15 chiều | Đèn sáng |

                ## Nguyên nhân gốc rễ

                Cầu chì cũ

                ## Hành động khắc phục

                | Hành động | Người phụ trách | Hạn hoàn thành | Trạng thái |
                |---|---|---|---|
                | Mua cầu chì | Ida Beispiel | 10/03/2021 | Hoàn thành |
                | Sơn tháp | Bo Muster | 2021-04-20 | Đang mở |
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("resolved", reading.status().mapped());
        assertEquals("Đèn tắt một giờ.", section(reading, Section.SUMMARY));
        assertEquals("Hai con thuyền quay lại.", section(reading, Section.IMPACT));
        assertEquals("Cầu chì cũ", section(reading, Section.ROOT_CAUSES));
        assertEquals(List.of("2021-03-03T10:01:00+07:00", "2021-03-03T10:30:00+07:00", "2021-03-03T15:15:00+07:00"),
                times(reading));
        assertEquals(true, reading.timeline().get(1).approximate());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), owners(reading));
        assertEquals(List.of(true, false), done(reading));
        assertEquals(day("2021-04-20"), reading.actionItems().get(1).due());
    }

    @Test
    void a_turkish_report_is_read() {
        Reading reading = read("""
                # Kuzey feneri söndü

                - **Olay tarihi:** 3 Mart 2021 Çarşamba
                - **Hazırlayan:** Ida Beispiel
                - **Durum:** Çözüldü

                ## Özet

                Fener bir saat yanmadı.

                ## Olayın etkisi

                İki tekne döndü.

                ## Zaman çizelgesi

                | Saat (Türkiye saati) | Olay |
                |---|---|
                | 10:01 | Işık söndü |
                | yaklaşık 10:30 | Bekçiye haber verildi |

                ## Kök neden

                Eski sigorta

                ## İyi gidenler

                - Bo yakındaydı

                ## Düzeltici faaliyetler

                | Aksiyon | Sorumlu | Son tarih | Durum |
                |---|---|---|---|
                | Sigorta al | Ida Beispiel | 2021-03-10 | tamamlandı |
                | Kuleyi boya | Bo Muster | | devam ediyor |
                """);

        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("resolved", reading.status().mapped());
        assertEquals("İki tekne döndü.", section(reading, Section.IMPACT));
        assertEquals("Bo yakındaydı", section(reading, Section.WENT_WELL));
        assertEquals(List.of("2021-03-03T10:01:00+03:00", "2021-03-03T10:30:00+03:00"), times(reading));
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), owners(reading));
        assertEquals(List.of(true, false), done(reading));
    }

    private static List<String> owners(Reading reading) {
        return reading.actionItems().stream().map(ActionItem::ownerName).toList();
    }
}
