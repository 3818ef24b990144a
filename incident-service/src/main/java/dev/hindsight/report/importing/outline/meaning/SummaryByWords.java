package dev.hindsight.report.importing.outline.meaning;

import java.util.List;
import java.util.regex.Pattern;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.outline.Outline;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** Which of several parts is the summary, and one under another name that is it by what it says. */
public final class SummaryByWords {

    private static final Pattern BECAUSE = Pattern
            .compile("(?i)\\b(?:because|due to|caused|root cause|as a result of|resulted in|led to|the reason)\\b");

    /** What tells it in short, and what tells all of it once more. */
    private static final Pattern SHORT = Pattern
            .compile(
                    "(?i)\\W{0,9}(?:\\d{1,2}[.)] )?(?:(?:executive|incident) )?(?:summary|overview|synopsis|abstract|tl;?dr)\\W{0,9}");
    private static final Pattern LONGER = Pattern
            .compile("(?i)\\W{0,9}(?:\\d{1,2}[.)] )?(?:(?:incident|detailed) )?description\\W{0,9}");

    private SummaryByWords() {}

    /**
     * "Summary and metadata" around a part that is called the summary and nothing else, "Lamp summary" beside one whose name is that of a
     * summary of all, or "Description" beside any of them: what stands there is another part.
     */
    public static Outline alone(Outline outline) {
        boolean named = outline.of(Topic.SUMMARY)
                .anyMatch(chapter -> chapter.name().equalsIgnoreCase("summary") && says(chapter));
        boolean ofAll = outline.of(Topic.SUMMARY).anyMatch(chapter -> !chapter.field() && isOfAll(chapter));
        boolean inShort = outline.of(Topic.SUMMARY)
                .anyMatch(chapter -> SHORT.matcher(chapter.name()).matches() && says(chapter));
        return outline.with(chapter -> chapter.is(Topic.SUMMARY)
                && (named && chapter.name().matches("(?i)summary (?:and|&) .{1,60}")
                        || ofAll && chapter.name().matches("(?i).{3,60} summary") && !isOfAll(chapter)
                        || inShort && !chapter.field() && LONGER.matcher(chapter.name()).matches()),
                null);
    }

    /** Whether the whole name is that of a summary, and not only a word of it. */
    private static boolean isOfAll(Chapter chapter) {
        return Topics.of(chapter.name()) == Topic.SUMMARY;
    }

    /** "Current status" with sentences of what happened and no word of a state: the summary, where no other stands. */
    public static Outline asStatus(Outline outline) {
        Chapter status = outline.first(Topic.STATUS);
        if (status == null) {
            return outline;
        }
        String words = Words.collapse(status.plain());
        boolean told = status.name().equalsIgnoreCase("current status")
                && words.split(" ").length >= Foreword.FEWEST_WORDS;
        if (!told || outline.of(Topic.SUMMARY).anyMatch(SummaryByWords::says)) {
            return outline;
        }
        return outline.with(chapter -> chapter == status, Topic.SUMMARY);
    }

    /** "Issue" above sentences and no ticket, beside the cause of it: the summary, where no other stands. */
    public static Outline asIssue(Outline outline) {
        Chapter issue = outline.chapters().stream().filter(SummaryByWords::isToldIssue).findFirst().orElse(null);
        if (issue == null || outline.of(Topic.SUMMARY).anyMatch(SummaryByWords::says)
                || !outline.has(Topic.ROOT_CAUSES) && !outline.has(Topic.RESOLUTION)
                        && (!issue.name().equalsIgnoreCase("details") || Foreword.start(outline.intro()) >= 0)) {
            return outline;
        }
        return outline.with(chapter -> chapter == issue, Topic.SUMMARY);
    }

    /** "Problem" with words of a cause below prose that stands above all parts: the cause, where no other part tells it. */
    public static Outline asCause(Outline outline) {
        List<Chapter> summaries = outline.of(Topic.SUMMARY).toList();
        boolean cause = summaries.size() == 1 && summaries.getFirst().name().matches("(?i)(?:the )?problem")
                && !outline.has(Topic.ROOT_CAUSES) && Foreword.start(outline.intro()) >= 0
                && BECAUSE.matcher(summaries.getFirst().plain()).find();
        return cause ? outline.with(chapter -> chapter == summaries.getFirst(), Topic.ROOT_CAUSES) : outline;
    }

    private static boolean isToldIssue(Chapter chapter) {
        String words = Words.collapse(chapter.plain());
        return chapter.name().matches("(?i)(?:the )?issue|details")
                && words.split(" ", Foreword.FEWEST_WORDS + 1).length > Foreword.FEWEST_WORDS
                && Foreword.ends(words);
    }

    /** Whether there is more than labels that nobody filled in. */
    static boolean says(Chapter chapter) {
        return chapter.plain().lines().anyMatch(line -> !line.isBlank() && !line.strip().endsWith(":"));
    }
}
