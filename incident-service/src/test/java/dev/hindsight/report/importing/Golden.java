package dev.hindsight.report.importing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares a reading with an expected file: texts by prefix, findings as a set, everything else word by word. */
final class Golden {

    private static final Set<String> BY_PREFIX = Set.of("summary", "impact", "nonTechnicalDescription", "trigger", "detection",
            "resolution", "rootCauses", "lessonsLearned", "wentWell", "wentWrong", "gotLucky", "text");
    /** What an expected file may leave out without denying it. */
    private static final Set<String> MAY_BE_MORE = Set.of("notPlaced", "fields", "type", "zone", "comment", "ownerAccountId",
            "authorAccountIds");
    private static final Set<String> NOT_COMPARED = Set.of("source", "notes", "note", "changesFromPrevious");

    /** Findings about words that a reader passes over: what is told is that nothing vanished. */
    private static final Set<String> MERELY_TOLD = Set.of("not-placed", "left-out");

    private Golden() {}

    static List<String> differences(JsonNode expected, JsonNode read) {
        var differences = new ArrayList<String>();
        object("", expected, read, differences);
        return differences;
    }

    private static void compare(String path, JsonNode expected, JsonNode read, List<String> out) {
        String key = path.substring(path.lastIndexOf('.') + 1);
        if (key.equals("findings")) {
            findings(expected, read, out);
        } else if (expected.isObject()) {
            object(path, expected, read, out);
        } else if (expected.isArray() && read != null && read.isArray()) {
            array(path, expected, read, out);
        } else if (!same(key, expected, read)) {
            out.add(path + ": expected " + expected + " but read " + read);
        }
    }

    private static boolean same(String key, JsonNode expected, JsonNode read) {
        if (read == null || read.isNull() || expected.isNull()) {
            return expected.isNull() && (read == null || read.isNull());
        }
        boolean prefix = BY_PREFIX.contains(key) && !expected.asText().isEmpty();
        return prefix ? read.asText().startsWith(expected.asText().strip()) : expected.equals(read);
    }

    private static void object(String path, JsonNode expected, JsonNode read, List<String> out) {
        Iterator<String> names = expected.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (!NOT_COMPARED.contains(name)) {
                compare(path + "." + name, expected.get(name), read == null ? null : read.get(name), out);
            }
        }
        if (read != null) {
            read.fieldNames().forEachRemaining(name -> {
                if (!expected.has(name) && !MAY_BE_MORE.contains(name)) {
                    out.add(path + "." + name + ": not expected, but read " + read.get(name));
                }
            });
        }
    }

    private static void array(String path, JsonNode expected, JsonNode read, List<String> out) {
        if (expected.size() != read.size()) {
            out.add(path + ": expected " + expected.size() + " but read " + read.size() + " " + read);
        }
        for (int i = 0; i < Math.min(expected.size(), read.size()); i++) {
            compare(path + "[" + i + "]", expected.get(i), read.get(i), out);
        }
    }

    private static void findings(JsonNode expected, JsonNode read, List<String> out) {
        Set<String> wanted = places(expected);
        Set<String> given = places(read);
        wanted.stream().filter(place -> !given.contains(place)).forEach(place -> out.add("finding missing: " + place));
        given.stream().filter(place -> !wanted.contains(place)).forEach(place -> out.add("finding not expected: " + place));
    }

    private static Set<String> places(JsonNode findings) {
        var places = new TreeSet<String>();
        for (JsonNode finding : findings) {
            if (!MERELY_TOLD.contains(finding.path("code").asText())) {
                places.add(
                        finding.path("code").asText() + " " + finding.path("where").asText() + " " + finding.path("entries"));
            }
        }
        return places;
    }
}
