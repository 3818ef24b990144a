package dev.hindsight.alert.sources.cloudwatch;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What people write into the description of an alarm for machines: {@code severity=critical runbook=https://…}. */
final class Description {

    private static final Pattern FACT = Pattern
            .compile("(?i)\\b(severity|priority|service|environment|env|team|runbook(?:_url)?)\\s*[=:]\\s*([^\\s,;]+)");

    private Description() {}

    static Map<String, String> facts(@Nullable String description) {
        var facts = new LinkedHashMap<String, String>();
        Matcher fact = FACT.matcher(description == null ? "" : description);
        while (fact.find()) {
            facts.putIfAbsent(switch (fact.group(1).toLowerCase(Locale.ROOT)) {
                case "env", "environment" -> "environment";
                case "severity", "priority" -> "severity";
                case "runbook", "runbook_url" -> "runbook";
                case "service" -> "service";
                default -> "team";
            }, fact.group(2));
        }
        return facts;
    }
}
