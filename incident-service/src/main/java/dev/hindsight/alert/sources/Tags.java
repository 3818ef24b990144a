package dev.hindsight.alert.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tags of the form {@code service:checkout} or {@code service=checkout}. */
public final class Tags {

    private Tags() {}

    /**
     * Those that have a value, by name, without secrets; {@code env} is called {@code environment}. Of several with one name the
     * first.
     */
    public static Map<String, String> named(List<String> tags) {
        var named = new LinkedHashMap<String, String>();
        for (String tag : tags) {
            String[] sides = tag.strip().split("[:=]", 2);
            if (sides.length == 2 && !sides[0].isBlank() && !sides[1].isBlank()) {
                named.putIfAbsent(name(sides[0].strip()), sides[1].strip());
            }
        }
        return Confidential.without(named);
    }

    /** Those of a text, where commas part them. */
    public static List<String> listed(String tags) {
        return Stream.of(tags.split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
    }

    /** How a label for this is called here. */
    public static String name(String name) {
        return name.equalsIgnoreCase("env") ? "environment" : name;
    }
}
