package dev.hindsight.alert.trial;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.Signal;
import dev.hindsight.incident.Severity;

/**
 * An alert as a post would be read, with what the settings of its source make of it.
 *
 * @param key what tells it from others until it is over
 * @param group which alerts belong together
 * @param severityWord the source's own word
 * @param at when it came to be as it is
 * @param labels the first thirty, each value cut after 200 characters
 * @param annotations likewise
 */
@Schema(name = "PreviewedAlert")
record PreviewedAlert(String key, String group, String title, AlertState status, Severity severity,
        @Nullable String severityWord, @Nullable String service, String environment, @Nullable Instant startsAt, Instant at,
        @Nullable Instant endsAt, @Nullable String link, Map<String, String> labels, Map<String, String> annotations) {

    private static final int MOST = 30;
    private static final int LONGEST = 200;

    static PreviewedAlert of(Signal read, Routing routing) {
        Signal signal = routing.meant(read);
        return new PreviewedAlert(cut(signal.fingerprint()), cut(signal.group()), signal.title(), signal.state(),
                routing.severity(signal), signal.severity(), routing.service(signal.labels()),
                routing.environment(signal.labels()),
                signal.startsAt(), signal.at(), signal.endsAt(), signal.link(), first(signal.labels()),
                first(signal.annotations()));
    }

    private static Map<String, String> first(Map<String, String> all) {
        var first = new TreeMap<String, String>();
        new TreeMap<>(all).entrySet().stream().limit(MOST).forEach(one -> first.put(cut(one.getKey()), cut(one.getValue())));
        return first;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }
}
