package dev.hindsight.alert.sources.datadog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The title of an event without what Datadog writes before it: {@code [TEST]}, the priority, and {@code [Triggered on {host:a}]}.
 *
 * @param words the title itself
 * @param scope between the braces; empty when there are none
 */
record MonitorTitle(String words, @Nullable String priority, @Nullable String transition, String scope, boolean test) {

    private static final Pattern PREFIX = Pattern.compile("(?is)\\s*\\[(?:(?<test>TEST)|(?<priority>P[1-5])"
            + "|(?<transition>(?:Re-)?(?:Triggered|Warn|No Data)|(?:(?:Warn|No Data)[ -])?Recovered|Renotify|Muted|Unmuted)"
            + "(?:\\s+on\\s+\\{(?<scope>[^}]*)\\})?)\\]\\s*");

    static MonitorTitle of(@Nullable String title) {
        String whole = title == null ? "" : title;
        int words = 0;
        String priority = null;
        String transition = null;
        String scope = "";
        boolean test = false;
        for (Matcher prefix = PREFIX.matcher(whole); prefix.region(words, whole.length()).lookingAt(); words = prefix.end()) {
            test |= prefix.group("test") != null;
            priority = prefix.group("priority") == null ? priority : prefix.group("priority");
            if (prefix.group("transition") != null) {
                transition = prefix.group("transition");
                scope = prefix.group("scope") == null ? scope : prefix.group("scope");
            }
        }
        return new MonitorTitle(whole.substring(words).strip(), priority, transition, scope, test);
    }
}
