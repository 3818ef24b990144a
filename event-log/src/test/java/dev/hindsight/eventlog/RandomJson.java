package dev.hindsight.eventlog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Objects such as nobody would think of, the same again for the same seed. */
record RandomJson(Random random) {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final String[] ODD = {"😀", "\u2028", "\\", "\"", "\u0000", "\u001f", "\u007f", "é", "\uffff", "/", "\n",
            " "};

    static LinkedHashMap<String, Object> object(long seed) {
        return new RandomJson(new Random(seed)).object(3);
    }

    static String write(Object value) {
        try {
            return PLAIN.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private LinkedHashMap<String, Object> object(int depth) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = random.nextInt(6); i > 0; i--) {
            fields.put(text(), value(depth - 1));
        }
        return fields;
    }

    private Object value(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> text();
            case 1 -> random.nextInt() >> random.nextInt(32);
            case 2 -> random.nextBoolean();
            case 3 -> finite();
            case 4 -> Math.rint(random.nextGaussian() * 1e6) / 100;
            case 5 -> object(depth);
            default -> List.copyOf(IntStream.range(0, random.nextInt(4)).mapToObj(_ -> value(depth - 1)).toList());
        };
    }

    private double finite() {
        double any = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(any) ? any : 0.5;
    }

    private String text() {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(
                    random.nextInt(3) == 0 ? ODD[random.nextInt(ODD.length)] : Character.toString('a' + random.nextInt(26)));
        }
        return text.toString();
    }
}
