package dev.hindsight.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;

import org.erdtman.jcs.JsonCanonicalizer;
import org.erdtman.jcs.NumberToJSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.local.Root;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CanonicalJsonTest {

    @TempDir
    private Path folder;

    @Property(tries = 500)
    void spelling_it_twice_changes_nothing(@ForAll long seed) {
        String once = CanonicalJson.of(RandomJson.write(RandomJson.object(seed)));
        assertEquals(once, CanonicalJson.of(once));
    }

    @Property(tries = 500)
    void the_order_of_names_does_not_matter(@ForAll long seed) {
        var object = RandomJson.object(seed);
        var reversed = new LinkedHashMap<String, Object>();
        object.sequencedKeySet().reversed().forEach(name -> reversed.put(name, object.get(name)));
        assertEquals(CanonicalJson.of(RandomJson.write(object)), CanonicalJson.of(RandomJson.write(reversed)));
    }

    @Property(tries = 500)
    void another_library_spells_it_the_same(@ForAll long seed) throws IOException {
        String json = RandomJson.write(RandomJson.object(seed));
        assertEquals(new JsonCanonicalizer(json).getEncodedString(), CanonicalJson.of(json));
    }

    @Test
    void python_spells_it_the_same() throws Exception {
        var many = new StringBuilder();
        for (long seed = 0; seed < 500; seed++) {
            many.append(RandomJson.write(RandomJson.object(seed))).append('\n');
        }
        var spelled = many.toString().lines().map(CanonicalJson::of).toList();
        assertEquals(spelled, python(many.toString()).lines().toList());
    }

    private String python(String lines) throws Exception {
        Path file = Files.writeString(folder.resolve("lines.json"), lines);
        var process = new ProcessBuilder("python3", "-X", "utf8", "-c", """
                import json, sys
                sys.path.insert(0, sys.argv[1])
                from verify_stream import canonical
                for line in open(sys.argv[2], encoding="utf-8", newline="\\n"):
                    print(canonical(json.loads(line)))
                """, Root.path("event-log/verify").toString(), file.toString()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    @Property(tries = 5000)
    void numbers_are_spelled_as_ecmascript_spells_them(@ForAll long bits) throws IOException {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value)) {
            assertEquals(value == 0 ? 0 : value, Double.parseDouble(CanonicalNumber.ecmaScript(value)));
        }
        if (Double.isFinite(value) && Math.abs(value) >= Double.MIN_NORMAL) {
            assertEquals(NumberToJSON.serializeNumber(value), CanonicalNumber.ecmaScript(value));
        }
    }

    /** Below the normal numbers the reference library slips: it writes 1e-320 with 142 zeros. */
    @Test
    void a_number_below_the_normal_ones_has_an_exponent_too() {
        assertEquals("1e-320", CanonicalNumber.ecmaScript(Double.longBitsToDouble(2024)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {5e-324, 1e-323, -2e-323, 1e21, 999999999999999900000d, 1e-6, 1e-7, 9007199254740994d, 0.1, 1e23})
    void a_number_that_a_double_holds_is_accepted_as_it_is_spelled(double value) {
        String spelled = "{\"a\":" + CanonicalNumber.ecmaScript(value) + "}";
        assertEquals(spelled, CanonicalJson.of(spelled));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "null", "\"text\"", "", "{", "{\"a\":1}x", "{\"a\":1,\"a\":2}", "{\"a\":NaN}",
            "{\"id\":9007199254740993}", "{\"id\":12345678901234567890}", "{\"a\":0.1000000000000000055}", "{\"a\":1e400}",
            "{\"a\":\"\\ud83d\"}", "{\"\\ude00\":1}"})
    void what_it_could_only_change_it_refuses(String json) {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(json));
    }

    @Test
    void the_example_of_rfc_8785_comes_out_as_printed_there() {
        assertEquals(
                "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
                CanonicalJson
                        .of("""
                        {"numbers": [333333333.3333333, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                         "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/", "literals": [null, true, false]}"""));
    }
}
