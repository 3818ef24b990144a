package dev.hindsight.gateway.pages.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.words.Moment;

/** What somebody did to a rule: what it said before and says since. */
public record Chapter(long version, String who, @Nullable Instant at, String did) {

    /** @param read makes a rule of what was written; the latest comes first */
    static List<Chapter> of(List<RuleEvent> events, Function<RuleEvent, Rule> read, Map<String, String> sources) {
        var chapters = new ArrayList<Chapter>();
        Rule before = null;
        for (var event : events) {
            Rule now = event.isDeletion() ? before : read.apply(event);
            chapters.addFirst(
                    new Chapter(event.version(), Objects.requireNonNullElse(event.actor(), "somebody"), event.recordedAt(),
                            event.isDeletion() || now == null ? "deleted it" : did(before, now, sources)));
            before = now;
        }
        return List.copyOf(chapters);
    }

    private static String did(@Nullable Rule before, Rule now, Map<String, String> sources) {
        var sentence = RuleInWords.of(now, sources);
        if (before == null) {
            return "made it, number " + now.number() + ", “" + now.name() + "”: " + sentence + times(now)
                    + (now.paused() ? " It was off." : "");
        }
        var did = new ArrayList<String>();
        if (before.paused() != now.paused()) {
            did.add(now.paused() ? "switched it off" : "switched it on");
        }
        if (before.number() != now.number()) {
            did.add("moved it from number " + before.number() + " to " + now.number());
        }
        if (!before.name().equals(now.name())) {
            did.add("renamed it from “" + before.name() + "” to “" + now.name() + "”");
        }
        if (!Objects.equals(before.from(), now.from()) || !Objects.equals(before.until(), now.until())) {
            did.add(times(now).isEmpty() ? "took its times away" : "changed its times:" + times(now));
        }
        if (!before.match().equals(now.match()) || !before.action().equals(now.action())) {
            did.add("changed what it says: " + sentence);
        }
        return did.isEmpty() ? "wrote it again as it was" : String.join("; ", did);
    }

    private static String times(Rule rule) {
        return (rule.from() == null ? "" : " From " + Moment.full(rule.from()) + " UTC.")
                + (rule.until() == null ? "" : " Until " + Moment.full(rule.until()) + " UTC.");
    }
}
