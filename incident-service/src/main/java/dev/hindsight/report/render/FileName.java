package dev.hindsight.report.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.text.Normalizer;
import java.util.Locale;

/** A name that tells what is in the file, made only of signs that every system and every header takes. */
final class FileName {

    private static final int LONGEST = 60;

    private FileName() {}

    /** {@code INC-142-checkout-is-slow-v12.pdf}; letters of other alphabets only in {@code filename*} (RFC 6266). */
    static String disposition(Report report, ReportFormat format, boolean inline) {
        String plain = name(report, format, "[^a-z0-9]+");
        String full = name(report, format, "[^\\p{L}\\p{N}]+");
        String header = (inline ? "inline" : "attachment") + "; filename=\"" + plain + "\"";
        return plain.equals(full)
                ? header
                : header + "; filename*=UTF-8''" + URLEncoder.encode(full, UTF_8).replace("+", "%20").replace("*", "%2A");
    }

    private static String name(Report report, ReportFormat format, String others) {
        String letters = Normalizer.normalize(report.head().title(), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String words = letters.toLowerCase(Locale.ROOT).replaceAll(others, "-");
        String cut = words.codePoints().limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        String slug = cut.replaceAll("^-+|-+$", "");
        String key = report.head().key() == null ? "incident-report" : report.head().key();
        String version = report.head().key() == null ? "" : "-v" + report.head().version();
        return key + (slug.isEmpty() ? "" : "-" + slug) + version + "." + format.ending();
    }
}
