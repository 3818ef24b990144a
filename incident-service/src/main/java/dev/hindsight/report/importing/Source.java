package dev.hindsight.report.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A report as it came, and what a person added.
 *
 * @param contentType a hint only; the content decides
 * @param title of the incident, used where the text has none
 * @param date the day of the incident, used where the text leaves it out
 * @param zone the zone of the times, used where the text leaves it out
 */
public record Source(String text, @Nullable String contentType, @Nullable String fileName, @Nullable String title,
        @Nullable LocalDate date, @Nullable String zone) {

    public static Source of(String text) {
        return new Source(text, null, null, null, null, null);
    }

    /** Decodes UTF-8 or UTF-16 by its mark, UTF-8 without one, and what is not UTF-8 as Windows-1252. */
    public static Source of(byte[] bytes, @Nullable String contentType, @Nullable String fileName) {
        return new Source(decode(bytes), contentType, fileName, null, null, null);
    }

    public Source with(@Nullable LocalDate date, @Nullable String zone) {
        return new Source(text, contentType, fileName, title, date, zone);
    }

    private static String decode(byte[] bytes) {
        int mark = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
