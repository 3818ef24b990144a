package dev.hindsight.report.importing.page.markdown;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Front matter written as JSON, an object above the page, as Hugo reads it too, with nothing around it or between two lines of dashes. */
final class JsonMatter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FENCE = Pattern.compile("\\A\\s{0,9}(?:---(?:json)?|;;;)[ \\t]*(?:\\n|$)");
    private static final int LONGEST = 20_000;

    private JsonMatter() {}

    /** The fields of the object that the text opens with; the text is all there is to the rest where it opens with none or is nothing else. */
    static FrontMatter split(String text) {
        Matcher fence = FENCE.matcher(text);
        String whole = fence.lookingAt() ? text.substring(fence.end()) : text;
        if (!whole.stripLeading().startsWith("{")) {
            return new FrontMatter(Map.of(), text);
        }
        try (JsonParser parser = JSON.createParser(whole.substring(0, Math.min(whole.length(), LONGEST)))) {
            JsonNode object = parser.readValueAsTree();
            String below = whole.substring((int) parser.currentTokenLocation().getCharOffset() + 1);
            String rest = whole.length() < text.length() ? FENCE.matcher(below).replaceFirst("\n") : below;
            Map<String, List<String>> fields = fields(object);
            boolean ends = rest.isEmpty() || rest.stripLeading().length() < rest.length();
            return fields.isEmpty() || rest.isBlank() || !ends
                    ? new FrontMatter(Map.of(), text)
                    : new FrontMatter(fields, rest);
        } catch (IOException _) {
            return new FrontMatter(Map.of(), text);
        }
    }

    private static Map<String, List<String>> fields(JsonNode object) {
        var fields = new LinkedHashMap<String, List<String>>();
        object.properties().forEach(field -> fields.put(field.getKey(), values(field.getValue())));
        return fields;
    }

    /** A value or those of a list; of what has a name, the name. */
    private static List<String> values(JsonNode value) {
        Stream<JsonNode> all = value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                : Stream.of(value);
        return all.map(one -> one.path("name").isTextual() ? one.path("name") : one).filter(one -> !one.isNull())
                .map(one -> one.isValueNode() ? one.asText().strip() : one.toString()).filter(one -> !one.isEmpty()).toList();
    }
}
