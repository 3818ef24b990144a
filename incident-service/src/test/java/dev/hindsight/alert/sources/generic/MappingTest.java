package dev.hindsight.alert.sources.generic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.alert.sources.Json;
import dev.hindsight.local.Cost;
import dev.hindsight.local.Root;

class MappingTest {

    private static Map<String, String> check(String mapping) {
        return Mapping.faults(Json.read(mapping));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[]|", "{}|/dedupKey", "{'dedupKey':'key'}|/dedupKey",
            "{'dedupKey':{'value':'x'}}|/dedupKey", "{'dedupKey':{'template':'no place'}}|/dedupKey/template",
            "{'dedupKey':{'template':'{/a} {'}}|/dedupKey/template",
            "{'dedupKey':7}|/dedupKey", "{'dedupKey':{'pointer':'/a','path':'$.b'}}|/dedupKey",
            "{'dedupKey':'/k','titel':'/t'}|/titel", "{'dedupKey':'/k','title':{'select':'/t','colour':1}}|/title/colour",
            "{'dedupKey':'/k','status':{'select':'/s','map':{'x':'odd'}}}|/status/map/x",
            "{'dedupKey':'/k','status':{'select':'/s','default':'odd'}}|/status/default",
            "{'dedupKey':'/k','at':{'select':'/t','format':'nonsense'}}|/at/format",
            "{'dedupKey':'/k','at':{'select':'/t','zone':'Moon'}}|/at/zone",
            "{'dedupKey':'/k','labels':{'a/b':'c'}}|/labels/a~1b", "{'dedupKey':'/k','labels':7}|/labels",
            "{'dedupKey':'/k','alerts':'$..a'}|/alerts", "{'dedupKey':'/k','alerts':'{/a}'}|/alerts",
            "{'dedupKey':'/k','links':[{'rel':'x'}]}|/links/0", "{'dedupKey':'/k','links':{}}|/links"})
    void what_is_wrong_is_said_with_its_place(String mapping, String pointer) {
        Map<String, String> faults = check(mapping.replace('\'', '"'));
        assertEquals(List.of(pointer == null ? "" : pointer), List.copyOf(faults.keySet()));
        faults.values().forEach(sentence -> assertTrue(sentence.matches("(?s)\\p{Lu}.*\\."), sentence));
    }

    @Test
    void the_one_in_the_readme_is_good() throws IOException {
        String readme = Files.readString(Root.path("incident-service/README.md"));
        String section = readme.substring(readme.indexOf("## Mappings"));
        assertEquals(Map.of(), check(section.substring(section.indexOf("```json") + 7, section.indexOf("```\n-"))));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertEquals(3, check("{\"title\":\"x\",\"nonsense\":1}").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$.a[?(@.b =~ /(a+)+$/)]", "$.length()", "$..a..b", "$.a[(@.length-1)]", "$[?(@.a in ['x'])]",
            "$[?(@..a == 1)]", "$.a b", "$[", "$['a\\'b']", "$.concat(\"a\",\"b\")", "$[?(@.a == $.b)]"})
    void paths_with_an_unknown_price_are_refused(String path) {
        String mapping = new com.fasterxml.jackson.databind.node.ObjectNode(
                com.fasterxml.jackson.databind.node.JsonNodeFactory.instance).put("dedupKey", path).toString();
        assertEquals(1, check(mapping).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "$.a", "$.a.b[0].c", "$['a b'].c", "$.a[*]", "$.*", "$..name", "$.a[-1:]", "$.a[1,2]",
            "$.a[?(@.b)]", "$.a[?(@.b == 'x' && @.c >= 3)].d", "$.größe", "^$.a"})
    void usual_paths_are_taken(String path) {
        assertEquals(Map.of(), check("{\"dedupKey\":\"" + path + "\"}"));
    }

    @Test
    void no_selector_takes_long_to_be_refused_or_to_search() {
        String deep = "{\"a\":".repeat(60) + "1" + "}".repeat(60);
        String wide = "[" + (deep + ",").repeat(1_500) + deep + "]";
        Cost.within(Duration.ofSeconds(20), () -> {
            check("{\"dedupKey\":\"$" + "[0".repeat(140) + "\"}");
            check("{\"dedupKey\":\"$" + "[?(@.a".repeat(40) + "\"}");
            var root = Json.read(wide);
            Selector.of("$..a").in(Scope.of(root, new Body(root, () -> true)));
        });
    }
}
