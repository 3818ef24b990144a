package dev.hindsight.gateway.pages.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedHashMap;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.pages.words.Badge;
import dev.hindsight.gateway.pages.words.Choice;
import dev.hindsight.gateway.pages.words.Moment;
import dev.hindsight.gateway.pages.words.Span;

/**
 * A rule while somebody is writing it: what the form holds, and why it was refused.
 *
 * @param id null for one that does not stand yet
 * @param sources names of all sources by their ids
 */
public record Draft(@Nullable String id, Fields fields, @Nullable Problem refused, Map<String, String> sources, String once) {

    static Fields of(Rule rule) {
        var typed = new MultivaluedHashMap<String, String>();
        typed.putSingle("version", Long.toString(rule.version()));
        typed.putSingle("number", Integer.toString(rule.number()));
        typed.putSingle("name", rule.name());
        typed.put("source", List.copyOf(rule.match().sources()));
        typed.putSingle("services", String.join(", ", rule.match().services()));
        typed.putSingle("environments", String.join(", ", rule.match().environments()));
        typed.put("severity", List.copyOf(rule.match().severities()));
        typed.putSingle("labels",
                rule.match().labels().entrySet().stream().map(label -> label.getKey() + "=" + label.getValue())
                        .sorted().reduce((one, next) -> one + "\n" + next).orElse(""));
        typed.putSingle("silence", Objects.toString(rule.action().silence(), ""));
        typed.putSingle("groupBy", String.join(", ", rule.action().groupBy()));
        typed.putSingle("groupWindow", Span.words(rule.action().groupWindow()));
        typed.putSingle("attachWithin", Span.words(rule.action().attachWithin()));
        typed.putSingle("reopenWithin", Span.words(rule.action().reopenWithin()));
        typed.putSingle("declareFrom", Objects.toString(rule.action().declareFrom(), ""));
        typed.putSingle("from", Moment.input(rule.from()));
        typed.putSingle("until", Moment.input(rule.until()));
        typed.putSingle("fromWas", Objects.toString(rule.from(), ""));
        typed.putSingle("untilWas", Objects.toString(rule.until(), ""));
        typed.putSingle("zone", "UTC");
        typed.putSingle("paused", rule.paused() ? "true" : "");
        return new Fields(typed);
    }

    public boolean isNew() {
        return id == null;
    }

    public String kept(String field) {
        return fields.get(field, "");
    }

    public String zone() {
        return fields.get("zone", "UTC");
    }

    public boolean off() {
        return fields.has("paused");
    }

    /** Whether it was begun as a maintenance window, however far it has come. */
    public boolean maintenance() {
        return fields.has("window");
    }

    /** A source that was deleted stays chosen: a rule that no longer names it would be about all alerts. */
    public List<Choice> sourceChoices() {
        var chosen = fields.all("source");
        var live = sources.entrySet().stream()
                .map(source -> new Choice(source.getKey(), source.getValue(), chosen.contains(source.getKey())));
        var deleted = chosen.stream().filter(id -> !sources.containsKey(id)).distinct()
                .map(id -> new Choice(id, "A deleted source", true));
        return Stream.concat(live, deleted).toList();
    }

    public List<Choice> severities() {
        var chosen = fields.all("severity");
        return Badge.SEVERITIES.stream().map(code -> new Choice(code, Badge.label(code), chosen.contains(code))).toList();
    }

    public List<Choice> silences() {
        return List.of(new Choice("", "Leave it to later rules", kept("silence").isEmpty()),
                new Choice("true", "Silence them", kept("silence").equals("true")),
                new Choice("false", "Do not silence them, whatever later rules say", kept("silence").equals("false")));
    }

    public List<Choice> declareFroms() {
        return Badge.SEVERITIES.stream().map(code -> new Choice(code, words(code), code.equals(kept("declareFrom")))).toList();
    }

    private static String words(String severity) {
        return switch (severity) {
            case "critical" -> "Only when critical";
            case "info" -> "Whatever the severity";
            default -> Badge.label(severity) + " or worse";
        };
    }

    public List<Choice> days() {
        return List.of("1", "3", "7", "14", "30").stream()
                .map(days -> new Choice(days, days.equals("1") ? "day" : days + " days", days.equals(fields.get("days", "7"))))
                .toList();
    }

    public boolean wasRefused() {
        return refused != null;
    }

    public boolean stale() {
        return refused != null && refused.isStale();
    }

    public String sentence() {
        return refused == null ? "" : refused.sentence();
    }

    /** What is wrong at a field: as the rule itself is judged, or as the first rule of a trial. */
    public @Nullable String wrong(String field) {
        if (refused == null) {
            return null;
        }
        if (field.equals("number") && refused.type() != null && refused.type().endsWith("/number-taken")) {
            return refused.sentence();
        }
        var here = refused.at(field);
        return here == null ? refused.at("rules/0/" + field) : here;
    }

    /** What is wrong with the action as a whole, where no field of its own is named. */
    public @Nullable String wrongAction() {
        return refused == null
                ? null
                : refused.errors().stream().filter(error -> error.pointer() != null
                        && error.pointer().matches("#/(rules/0/)?action")).map(Problem.FieldError::detail).findFirst()
                        .orElse(null);
    }
}
