package dev.hindsight.alert.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            "{\"key\":\"hush\",\"a\":|{\"key\":\"(not kept)\",\"a\":", "{\"key\":\"hu|{\"key\":\"hu", "nonsense|nonsense",
            "[{\"key\":\"😀hush\"},{\"key\":\"x\"}]|[{\"key\":\"(not kept)\"},{\"key\":\"(not kept)\"}]"})
    void secrets_go_and_every_other_byte_stays(String json, String kept) {
        assertEquals(kept, redacted(json));
    }

    @Property
    void what_holds_no_secret_stays_as_it_is(@ForAll byte[] body) {
        assertArrayEquals(body, JsonSecrets.without(body, (_, _) -> false));
    }
}
