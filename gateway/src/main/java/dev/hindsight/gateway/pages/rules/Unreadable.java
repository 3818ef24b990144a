package dev.hindsight.gateway.pages.rules;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Clocks;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.pages.words.Span;

/**
 * What somebody typed that cannot be said in the words of the API, or that no clock ever showed. The service would stop at the first of
 * it, so all is told here at once, with what is missing.
 */
final class Unreadable {

    private static final String LABELS = "match/labels";

    private Unreadable() {}

    /** Null when the service can judge it. */
    static @Nullable Problem in(Fields fields) {
        var faults = new LinkedHashMap<String, String>();
        if (!fields.get("number", "").matches("-?[0-9]{1,9}")) {
            faults.put("number", "must be a whole number");
        }
        labels(fields, faults);
        for (var span : List.of("groupWindow", "attachWithin", "reopenWithin")) {
            if (fields.has(span) && !Span.reads(fields.get(span, ""))) {
                faults.put("action/" + span, "must be a span of time such as 10 min or 1 h 30 min");
            }
        }
        for (var time : List.of("from", "until")) {
            if (fields.has(time) && !isInstant(fields.instant(time))) {
                faults.put(time, "must be a date and a time");
            }
        }
        var never = Clocks.never(fields);
        if (never != null) {
            never.faults().forEach(fault -> faults.put(String.valueOf(fault.name()), String.valueOf(fault.detail())));
        }
        if (faults.isEmpty()) {
            return null;
        }
        if (!fields.has("name")) {
            faults.put("name", "must not be blank");
        }
        return problem(faults);
    }

    /** The first that is wrong. */
    private static void labels(Fields fields, Map<String, String> faults) {
        var names = new HashSet<String>();
        for (var line : fields.get("labels", "").lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            var name = line.substring(0, Math.max(0, line.indexOf('='))).strip();
            if (name.isEmpty()) {
                faults.putIfAbsent(LABELS, "“" + line + "” is no label: write name=value, one a line");
            } else if (!names.add(name)) {
                faults.putIfAbsent(LABELS,
                        "“" + name + "” stands twice: a label has one value, in which * stands for anything");
            }
        }
    }

    private static boolean isInstant(@Nullable String time) {
        try {
            return time != null && Instant.parse(time) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Problem problem(Map<String, String> faults) {
        var problem = Problem.of(422, "", "");
        for (var fault : faults.entrySet()) {
            problem = problem.at(fault.getKey(), fault.getValue());
        }
        return problem;
    }
}
