package dev.hindsight.report.render;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Chooses a format by an {@code Accept} header (RFC 9110 §12.5.1): the best quality, among equals the first of ours. */
final class Negotiation {

    private record Range(String type, String subtype, double quality) {

        /** How closely it names the type: 3 exactly, 1 for anything, 0 not at all. */
        int closeness(String other) {
            String[] parts = other.split("/", 2);
            if (type.equals("*")) {
                return 1;
            }
            if (!type.equals(parts[0])) {
                return 0;
            }
            return subtype.equals("*") ? 2 : subtype.equals(parts[1]) ? 3 : 0;
        }
    }

    private Negotiation() {}

    /** Empty when none of ours will do; what cannot be read is passed over. */
    static Optional<ReportFormat> choose(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(ReportFormat.JSON);
        }
        List<Range> ranges = Arrays.stream(accept.split(",", 100)).map(Negotiation::range).flatMap(Optional::stream).toList();
        return Arrays.stream(ReportFormat.values()).filter(format -> quality(format, ranges) > 0)
                .max(Comparator.comparingDouble((ReportFormat format) -> quality(format, ranges))
                        .thenComparing(Comparator.<ReportFormat>naturalOrder().reversed()));
    }

    private static double quality(ReportFormat format, List<Range> ranges) {
        return ranges.stream().filter(range -> range.closeness(format.type()) > 0)
                .max(Comparator.comparingInt(range -> range.closeness(format.type()))).map(Range::quality).orElse(0.0);
    }

    private static Optional<Range> range(String text) {
        String[] parts = text.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
        String[] type = parts[0].split("/", -1);
        if (type.length != 2 || type[0].isEmpty() || type[1].isEmpty()) {
            return Optional.empty();
        }
        double quality = 1;
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("q=")) {
                if (!parts[i].matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
                    return Optional.empty();
                }
                quality = Double.parseDouble(parts[i].substring(2));
            }
        }
        return Optional.of(new Range(type[0], type[1], quality));
    }
}
