package dev.hindsight.alert.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.local.Cost;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JsonSecretsTest {

    private static String redacted(String json) {
        return new String(JsonSecrets.without(json.getBytes(UTF_8), (name, _) -> name.equals("key")), UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{ \"key\" : \"hush\" , \"ü\":1}|{ \"key\" : \"(not kept)\" , \"ü\":1}",
            "{\"a\":[{\"key\":{\"b\":[1,2]}}],\"é\":\"key\"}|{\"a\":[{\"key\":\"(not kept)\"}],\"é\":\"key\"}",
            "{\"key\":12.5e3}|{\"key\":\"(not kept)\"}", "{\"key\":true}|{\"key\":\"(not kept)\"}",
            "{\"key\":null}|{\"key\":null}",
            "{\"\\u006bey\":\"hu\\\"sh\"}|{\"\\u006bey\":\"(not kept)\"}",
            "{\"a\":\"\\\"key\\\":\\\"x\\\"\"}|{\"a\":\"\\\"key\\\":\\\"x\\\"\"}",
            "{\"key\":\"hush\",\"a\":|{\"key\":\"(not kept)\",\"a\":", "{\"key\":\"hu|{\"key\":\"(not kept)\"",
            "nonsense|nonsense",
            "{\"a\":1,,\"key\": \"hu\\\"sh\", \"b\":2}|{\"a\":1,,\"key\": \"(not kept)\", \"b\":2}",
            "{,\"a\":{\"key\":7,\"é\":\"key\"},\"key\":null}|{,\"a\":{\"key\":\"(not kept)\",\"é\":\"key\"},\"key\":null}",
            "{,\"key\":[1,\"hush\"]}|{,\"key\":\"(not kept)\"",
            "[{\"key\":\"😀hush\"},{\"key\":\"x\"}]|[{\"key\":\"(not kept)\"},{\"key\":\"(not kept)\"}]"})
    void secrets_go_and_every_other_byte_stays(String json, String kept) {
        assertEquals(kept, redacted(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void secrets_go_however_they_are_encoded(String charset) {
        for (String mark : List.of("", "\uFEFF")) {
            String json = mark + "{\"key\":\"hush\",\"é\":\"😀\"}";
            byte[] kept = JsonSecrets.without(json.getBytes(Charset.forName(charset)), (name, _) -> name.equals("key"));
            assertEquals(Json.read("{\"key\":\"(not kept)\",\"é\":\"😀\"}"), Json.read(kept));
        }
    }

    @Test
    void a_long_text_that_is_no_json_takes_no_long_time() {
        for (String text : List.of("\\\"", "\"", "\"a\": ", "\"a\" ", "\\")) {
            Cost.within(Duration.ofSeconds(3), () -> redacted("{," + text.repeat(100_000)), text);
        }
    }

    @Property
    void what_holds_no_secret_stays_as_it_is(@ForAll byte[] body) {
        assertArrayEquals(body, JsonSecrets.without(body, (_, _) -> false));
    }
}
