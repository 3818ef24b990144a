package dev.hindsight.report.importing.topic;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Tells what a heading is about by its head noun and the words beside it: "Cascade effects", "Steps to restore service". */
final class HeadNoun {

    private static final int LONGEST = 8;
    private static final Set<String> OPENING = Set.of("the", "our", "a", "an", "other", "some");
    /** Behind one of these stands what the noun is about. */
    private static final Set<String> BREAK = Set.of("of", "for", "to", "on", "in", "from", "by", "at", "after", "during",
            "behind", "taken", "we", "made", "required", "needed");
    private static final Set<String> EFFECTS = Set.of("effect", "effects", "consequence", "consequences", "impact", "impacts",
            "repercussions");
    private static final Set<String> SCOPE = Set.of("scope", "extent");
    private static final Set<String> CAUSES = Set.of("cause", "causes", "reason", "reasons");
    private static final Set<String> LESSONS = Set.of("lesson", "lessons", "learnings", "takeaways");
    /** Nouns of work; what it is for is told by a word beside them. */
    private static final Set<String> WORK = Set.of("step", "steps", "action", "actions", "measure", "measures", "task", "tasks",
            "efforts", "work", "activities");
    private static final Set<String> AHEAD = Set.of("prevent", "prevention", "preventing", "preventive", "preventative",
            "corrective", "proactive", "avoid", "future", "next", "further", "follow", "improve", "improvement", "remaining",
            "planned",
            "recommended", "proposed", "suggested");
    private static final Set<String> CURE = Set.of("stabilization", "stabilisation", "stabilize", "stabilise", "stabilizing",
            "stabilising", "resolution", "resolve", "resolving", "mitigation", "mitigate", "mitigating", "fix", "fixes",
            "fixing", "solution", "solutions",
            "recovery", "recover", "recovering", "restoration", "restore", "restoring", "containment", "contain", "containing",
            "repair", "repairing", "rectify", "taken");
    /** What may have been done as well; that it lies ahead is told in front of the noun, or at its very end. */
    private static final Set<String> EITHER = Set.of("fixes", "changes", "improvements", "enhancements", "controls",
            "safeguards", "mitigation", "mitigations", "remediations", "plans");
    private static final Set<String> LAST = Set.of("required", "needed", "future");
    /** "Fixes landed", "Landed mitigation": that it was done is told beside what it is. */
    private static final Set<String> MADE = Set.of("applied", "implemented", "deployed", "shipped", "landed", "made",
            "performed");
    /** What may be done is not yet agreed upon. */
    private static final Set<String> MAYBE = Set.of("possible", "potential", "optional");
    private static final Set<String> FINDING = Set.of("detecting", "discovering", "noticing", "detection", "discovery");
    /** What went wrong, by any of its names. */
    private static final Set<String> THING = Set.of("the", "this", "our", "a", "of", "incident", "incidents", "outage",
            "outages", "problem", "problems", "issue", "issues", "failure", "failures", "downtime", "error", "errors", "crash",
            "disruption", "interruption", "degradation", "event", "events", "service", "services", "system", "systems", "bug",
            "fault", "breach", "attack", "it");

    private HeadNoun() {}

    /** @param heading its words in small letters with single blanks */
    static @Nullable Topic topic(String heading) {
        List<String> said = Arrays.asList(heading.split(" "));
        if (heading.isBlank() || said.size() > LONGEST) {
            return null;
        }
        boolean behind = said.size() > 1 && MADE.contains(said.getLast());
        boolean ahead = said.size() > 1 && MADE.contains(said.getFirst());
        List<String> words = said.subList(ahead ? 1 : 0, said.size() - (behind && !(ahead && said.size() == 2) ? 1 : 0));
        if (words.size() > 1 && THING.containsAll(words.subList(1, words.size()))) {
            String doing = words.getFirst();
            if (doing.endsWith("ing") && (CURE.contains(doing) || FINDING.contains(doing))) {
                return CURE.contains(doing) ? Topic.RESOLUTION : Topic.DETECTION;
            }
        }
        int from = OPENING.contains(words.getFirst()) ? 1 : 0;
        int end = from;
        while (end < words.size() && !BREAK.contains(words.get(end))) {
            end++;
        }
        return end == from || end - from > 3
                ? null
                : named(words.get(end - 1), words.subList(from, end - 1), words.subList(end, words.size()));
    }

    private static @Nullable Topic named(String noun, List<String> before, List<String> after) {
        if (EFFECTS.contains(noun)) {
            return Topic.IMPACT;
        }
        if (LESSONS.contains(noun)) {
            return Topic.LESSONS;
        }
        boolean ofIt = after.isEmpty() || THING.containsAll(after.subList(1, after.size()));
        if (SCOPE.contains(noun) && ofIt && before.size() + after.size() > 0 && THING.containsAll(before)) {
            return Topic.IMPACT;
        }
        if (CAUSES.contains(noun) && ofIt) {
            return Topic.ROOT_CAUSES;
        }
        if (WORK.contains(noun) && !among(before, after, MAYBE)) {
            boolean cure = among(before, after, CURE);
            boolean needed = after.size() == 1 && LAST.contains(after.getFirst());
            return among(before, after, AHEAD) || needed || cure && noun.startsWith("task")
                    ? Topic.ACTIONS
                    : cure ? Topic.RESOLUTION : null;
        }
        boolean last = !after.isEmpty() && after.size() < 4 && LAST.contains(after.getLast());
        if (EITHER.contains(noun) && !among(before, after, MAYBE) && (last || before.stream().anyMatch(AHEAD::contains))) {
            return Topic.ACTIONS;
        }
        boolean plain = ofIt && THING.containsAll(before);
        return !plain ? null : CURE.contains(noun) ? Topic.RESOLUTION : FINDING.contains(noun) ? Topic.DETECTION : null;
    }

    private static boolean among(List<String> before, List<String> after, Set<String> words) {
        return before.stream().anyMatch(words::contains) || after.stream().anyMatch(words::contains);
    }
}
