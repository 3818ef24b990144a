package dev.hindsight.report.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmojiNamesTest {

    private static final PdfFonts FONTS = new PdfFonts(List.of());

    @ParameterizedTest
    @CsvSource({"The build is 🔥, The build is [fire]", "✅ done, [white heavy check mark] done", "⚠️ and ✔️, ⚠ and ✔",
            "👩‍💻 on call, [woman][personal computer] on call", "👍🏽, [thumbs up sign]", "🇬🇧 only, GB only",
            "#1 of 9 © 2024, #1 of 9 © 2024", "क्‍ष, क्‍ष", "数据库, 数据库"})
    void what_no_font_has_is_named_and_all_else_stays(String text, String written) {
        assertEquals(written, EmojiNames.in(text, FONTS::has));
    }
}
