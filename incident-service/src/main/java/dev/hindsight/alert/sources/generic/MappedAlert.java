package dev.hindsight.alert.sources.generic;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Facts;
import dev.hindsight.alert.sources.Told;
import dev.hindsight.alert.sources.Words;

/**
 * One alert, read as a mapping says. Its end is placed by the source's clock only if its begin is: by two clocks it could come to lie
 * before the begin. Neither is placed ahead of our clock.
 */
record MappedAlert(Mapping mapping, Scope scope, Instant receivedAt, Set<String> remarks) {

    /** @return null when its status says that it is none of our business */
    @Nullable
    Signal signal() {
        Map<String, String> labels = all(mapping.labels());
        MappedAlert known = new MappedAlert(mapping, scope.with(labels), receivedAt, remarks);
        return known.draft(labels);
    }

    private @Nullable Signal draft(Map<String, String> labels) {
        String key = mapping.text("dedupKey", scope);
        if (key == null || key.isBlank()) {
            throw new Unreadable("The dedupKey of the mapping found nothing in the body.");
        }
        Instant ended = Told.over(receivedAt, time("endedAt"));
        AlertState state = state(ended);
        if (state == null) {
            return null;
        }
        Instant told = time("at");
        Instant began = time("startedAt");
        Instant at = told != null || began == null ? told : state == AlertState.RESOLVED ? ended : began;
        SignalDraft draft = SignalDraft.of(key, state, Told.before(receivedAt, at)).endsAt(ended)
                .title(mapping.text("title", scope), key).severity(mapping.text("severity", scope))
                .group(mapping.text("group", scope)).labels(labels).label("service", mapping.text("service", scope))
                .label("environment", mapping.text("environment", scope))
                .annotation("description", mapping.text("description", scope)).annotations(all(mapping.annotations()));
        mapping.links().forEach((relation, value) -> {
            String address = value.in(scope);
            if (relation.equals("source") || mapping.links().size() == 1) {
                draft.link(address);
            } else {
                draft.annotation(relation.equals("runbook") ? "runbook_url" : relation, address);
            }
        });
        return draft.signal();
    }

    /** Without a word for it, an alert that has an end is over. */
    private @Nullable AlertState state(@Nullable Instant ended) {
        String word = mapping.text("status", scope);
        if (word == null) {
            return ended == null ? AlertState.FIRING : AlertState.RESOLVED;
        }
        if (word.equals(Mapping.IGNORE)) {
            return null;
        }
        AlertState state = Words.state(word);
        if (state == null) {
            throw new Unreadable(
                    "The mapping does not say what the status \"" + (word.length() > 60 ? word.substring(0, 60) : word)
                            + "\" means.");
        }
        return state;
    }

    private @Nullable Instant time(String name) {
        Value value = mapping.texts().get(name);
        String text = value == null ? null : value.in(scope);
        Instant at = value == null || text == null ? null : value.format().read(text);
        if (text != null && at == null && !text.startsWith("0001-01-01") && !text.equals("0")) {
            remarks.add("The time that " + name + " found is not written as the mapping says.");
        }
        return at;
    }

    private Map<String, String> all(Map<String, Value> values) {
        var all = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> {
            if (name.equals("*")) {
                spread(value, all);
            } else {
                String text = value.in(scope);
                if (text != null) {
                    all.put(name, text);
                }
            }
        });
        return all;
    }

    private void spread(Value value, Map<String, String> into) {
        if (value.origin() instanceof Value.At at) {
            at.selector().in(scope).forEach(node -> into.putAll(Facts.of(node)));
        }
    }
}
