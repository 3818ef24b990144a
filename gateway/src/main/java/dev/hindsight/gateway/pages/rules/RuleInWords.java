package dev.hindsight.gateway.pages.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.hindsight.gateway.pages.words.Span;

/** What a rule does, as one plain sentence. When it does so is said beside it, in the reader's own zone. */
final class RuleInWords {

    private RuleInWords() {}

    /** @param sources names of sources by their ids */
    static String of(Rule rule, Map<String, String> sources) {
        var does = actions(rule.action());
        var sentence = subject(rule.match(), sources);
        return does.isEmpty()
                ? sentence + " are left to later rules and to their source."
                : sentence + " " + list(does, "; and they ", "; they ") + ".";
    }

    private static String subject(Rule.Match match, Map<String, String> sources) {
        var words = new StringBuilder();
        if (!match.severities().isEmpty()) {
            words.append(' ').append("of severity ").append(or(match.severities()));
        }
        if (!match.sources().isEmpty()) {
            words.append(" from ")
                    .append(or(match.sources().stream().map(id -> sources.getOrDefault(id, "a deleted source")).toList()));
        }
        if (!match.services().isEmpty()) {
            words.append(" of the service ").append(or(match.services()));
        }
        if (!match.environments().isEmpty()) {
            words.append(" in ").append(or(match.environments()));
        }
        if (!match.labels().isEmpty()) {
            var labels = match.labels().entrySet().stream().map(label -> label.getKey() + "=" + label.getValue()).sorted()
                    .toList();
            words.append(" with ").append(list(labels, " and ", ", "));
        }
        return words.isEmpty() ? "All alerts" : "Alerts" + words;
    }

    private static List<String> actions(Rule.Action action) {
        var does = new ArrayList<String>();
        if (action.silence() != null) {
            does.add(action.silence()
                    ? "are silenced: recorded and shown, but brought to no incident"
                    : "are not silenced, whatever later rules say");
        }
        if (!action.groupBy().isEmpty()) {
            does.add("are grouped by " + list(action.groupBy(), " and ", ", ")
                    + window(action, " as long as the last one of a group came within "));
        } else {
            var window = window(action, "stay in their group for ");
            if (!window.isEmpty()) {
                does.add(window + " after its last one");
            }
        }
        if (action.attachWithin() != null) {
            does.add("join an open incident of the same service and environment that had an alert within "
                    + Span.words(action.attachWithin()));
        }
        if (action.reopenWithin() != null) {
            does.add("open an incident of their group again that was resolved within " + Span.words(action.reopenWithin()));
        }
        if (action.declareFrom() != null) {
            does.add("declare an incident " + (action.declareFrom().equals("info")
                    ? "whatever their severity"
                    : action.declareFrom().equals("critical")
                            ? "only when they are critical"
                            : "only when they are " + action.declareFrom() + " or worse"));
        }
        return does;
    }

    private static String window(Rule.Action action, String words) {
        return action.groupWindow() == null ? "" : words + Span.words(action.groupWindow());
    }

    private static String or(List<String> words) {
        return list(words, " or ", ", ");
    }

    private static String list(List<String> words, String last, String others) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        return String.join(others, words.subList(0, words.size() - 1)) + last + words.getLast();
    }
}
