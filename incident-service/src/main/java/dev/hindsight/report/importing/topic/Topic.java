package dev.hindsight.report.importing.topic;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.Section;

/** What a heading or label announces. */
public enum Topic {
    TITLE(null), DATE(null), AUTHORS(null), STATUS(null), TICKET(null), LABELS(null), SEVERITY(null), FACT(null), SUMMARY(
            Section.SUMMARY), IMPACT(Section.IMPACT), NON_TECHNICAL(Section.NON_TECHNICAL), TRIGGER(
                    Section.TRIGGER), DETECTION(Section.DETECTION), RESOLUTION(Section.RESOLUTION), TIMELINE(
                            null), ROOT_CAUSES(Section.ROOT_CAUSES), ACTIONS(null), LESSONS(
                                    Section.LESSONS), WENT_WELL(Section.WENT_WELL), WENT_WRONG(
                                            Section.WENT_WRONG), GOT_LUCKY(Section.GOT_LUCKY), FURNITURE(null);

    private final @Nullable Section section;

    Topic(@Nullable Section section) {
        this.section = section;
    }

    public @Nullable Section section() {
        return section;
    }

    /** Whether it is one short value at the head of the page. */
    public boolean isField() {
        return ordinal() <= FACT.ordinal();
    }

    /** Whether it says how things went. */
    public boolean isVerdict() {
        return this == WENT_WELL || this == WENT_WRONG || this == GOT_LUCKY;
    }

    /** Whether it opens a part after which no field of the head is expected. */
    public boolean isBody() {
        return ordinal() >= TRIGGER.ordinal() && this != FURNITURE;
    }
}
