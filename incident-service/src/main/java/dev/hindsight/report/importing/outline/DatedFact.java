package dev.hindsight.report.importing.outline;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.topic.Topic;
import dev.hindsight.report.importing.topic.Topics;

/** "Mitigation: 3 May 10:00": the name of a part beside nothing but a moment tells when that was. */
public final class DatedFact {

    private DatedFact() {}

    /** The topic of a label beside its value; a word for an unknown moment leaves the label what it is. */
    public static @Nullable Topic topic(String label, String value) {
        return value.chars().anyMatch(Character::isDigit) ? Topics.ofField(label, value) : Topics.of(label);
    }
}
