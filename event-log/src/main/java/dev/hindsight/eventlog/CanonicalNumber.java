package dev.hindsight.eventlog;

import java.math.BigDecimal;
import java.math.MathContext;

import com.fasterxml.jackson.databind.JsonNode;

/** Numbers as ECMAScript writes them (RFC 8785 section 3.2.2.3): the shortest digits that read back as the same double. */
final class CanonicalNumber {

    private static final long EXACT = 1L << 53;

    private CanonicalNumber() {}

    /** @throws IllegalArgumentException when a double would hold another number than the one that was written */
    static void write(StringBuilder out, JsonNode number) {
        if (number.isIntegralNumber() && number.canConvertToLong() && number.longValue() >= -EXACT
                && number.longValue() <= EXACT) {
            out.append(number.longValue());
            return;
        }
        BigDecimal exact = number.decimalValue();
        double held = exact.doubleValue();
        if (Double.isInfinite(held) || shortest(held).compareTo(exact) != 0) {
            throw new IllegalArgumentException("a number that a double does not hold; send it as text");
        }
        out.append(ecmaScript(held));
    }

    /** {@code Number.prototype.toString}: plain digits from 1e-6 up to 1e21, otherwise with an exponent. */
    static String ecmaScript(double value) {
        if (value == 0) {
            return "0";
        }
        String sign = value < 0 ? "-" : "";
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        if (point > 21 || point < -5) {
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            return sign + digits.charAt(0) + fraction + (point > 0 ? "e+" : "e") + (point - 1);
        }
        if (point <= 0) {
            return sign + "0." + "0".repeat(-point) + digits;
        }
        return sign + (digits.length() <= point
                ? digits + "0".repeat(point - digits.length())
                : digits.substring(0, point) + "." + digits.substring(point));
    }

    /** Java always shows two digits, also where one would do (5e-324). */
    private static BigDecimal shortest(double value) {
        BigDecimal shown = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        BigDecimal shorter = shown.round(new MathContext(1)).stripTrailingZeros();
        return shown.precision() == 2 && shorter.doubleValue() == value ? shorter : shown;
    }
}
