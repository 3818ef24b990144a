package dev.hindsight.report.importing.topic;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The questions that Mozilla and the Common CA Database have a certificate authority answer about an incident
 * (wiki.mozilla.org/CA/Responding_To_An_Incident): long sentences, of which the first words say what is asked.
 */
public final class CertificateQuestions {

    private static final String WHO = "(?:your|our|the|this) (?:ca|company|organi[sz]ation)|we";

    private record Question(Pattern opening, @Nullable Topic topic) {

        static Question of(String opening, @Nullable Topic topic) {
            return new Question(Pattern.compile("(?i)(?:\\d{1,2}[.)] )?" + opening + "\\b"), topic);
        }
    }

    private static final Question[] QUESTIONS = {
            Question.of("how (?:" + WHO + ") first became aware", Topic.DETECTION),
            Question.of("a timeline of the actions (?:" + WHO + ") took", Topic.TIMELINE),
            Question.of("explanation (?:about|of) how and why the mistakes", Topic.ROOT_CAUSES),
            Question.of("list of steps (?:" + WHO + ") (?:is|are) taking", Topic.ACTIONS),
            Question.of("whether (?:" + WHO + ") ha(?:s|ve) stopped", null),
            Question.of(
                    "(?:in a case involving .{2,60}, )?(?:a summary of the problematic certificates|the complete certificate data)",
                    null)};

    private CertificateQuestions() {}

    /** Whether the words open with one of them. */
    public static boolean is(String words) {
        for (Question question : QUESTIONS) {
            if (question.opening().matcher(words).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** The part that answers the question the words open with, none for what has no place of its own. */
    public static @Nullable Topic topic(String words) {
        for (Question question : QUESTIONS) {
            if (question.opening().matcher(words).lookingAt()) {
                return question.topic();
            }
        }
        return null;
    }
}
