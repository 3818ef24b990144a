package dev.hindsight.alert.sources;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.SignalDraft;

/** What people have written beside an alert, as labels: free fields and tags. Fields that are named like credentials are left out. */
public final class Facts {

    private static final Pattern TAG = Pattern.compile("([A-Za-z][\\w.-]{0,60})[:=](?!//)(.+)", Pattern.DOTALL);
    private static final Pattern BAD = Pattern.compile("sev-?[0-5]|p[1-5]|critical|error|warning|info");

    private Facts() {}

    /** Fields with one value, or a list of such; objects are left out, and so is what looks like a secret by its name. */
    public static Map<String, String> of(JsonNode object) {
        var facts = new TreeMap<String, String>();
        object.properties().forEach(field -> {
            JsonNode value = field.getValue();
            String text = value.isValueNode() && !value.isNull() ? value.asText() : String.join(", ", texts(value));
            if (!text.isBlank() && !Confidential.is(field.getKey())) {
                facts.put(field.getKey(), text);
            }
        });
        return facts;
    }

    /** {@code name:value} and {@code name=value} become labels of that name; what has no name stands together as {@code tags}. */
    public static void tags(SignalDraft draft, List<String> tags) {
        var plain = new java.util.ArrayList<String>();
        for (String tag : tags) {
            Matcher named = TAG.matcher(tag.strip());
            if (!named.matches()) {
                plain.add(tag.strip());
            } else if (!Confidential.is(named.group(1))) {
                draft.label(Tags.name(named.group(1)), named.group(2).strip());
            }
        }
        draft.label("tags", String.join(", ", plain));
    }

    /** The severity that a tag tells, such as {@code severity:critical} or {@code sev2}; null when none does. */
    public static @Nullable String severity(List<String> tags) {
        for (String tag : tags) {
            Matcher named = TAG.matcher(tag.strip());
            boolean told = named.matches() && named.group(1).toLowerCase(Locale.ROOT).matches("severity|priority");
            if (told) {
                return named.group(2).strip();
            }
        }
        return tags.stream().map(tag -> tag.strip().toLowerCase(Locale.ROOT)).filter(tag -> BAD.matcher(tag).matches())
                .map(tag -> tag.replace("sev-", "sev")).findFirst().orElse(null);
    }

    /** What a list holds, each as text. */
    public static List<String> texts(JsonNode list) {
        return list.isTextual()
                ? List.of(list.asText())
                : Json.list(list).stream().filter(JsonNode::isValueNode).filter(value -> !value.isNull()).map(JsonNode::asText)
                        .filter(text -> !text.isBlank()).toList();
    }
}
