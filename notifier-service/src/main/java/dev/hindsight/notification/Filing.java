package dev.hindsight.notification;

import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a message is filed under, and what it is about: another incident where one end of a tie hears of the other, or where the people
 * of the surviving incident hear of a merged one. It is for those who may see both.
 */
record Filing(KnownIncident under, KnownIncident about) {

    static Filing of(KnownIncident only) {
        return new Filing(only, only);
    }

    /** The other incident that it speaks of, if it does. */
    @Nullable
    UUID other() {
        return about.id().equals(under.id()) ? null : about.id();
    }

    boolean isConfidential() {
        return secrets().findAny().isPresent();
    }

    /** Whether the person may hear of it for themselves. */
    boolean isFor(String person) {
        return secrets().allMatch(secret -> secret.readers().contains(person));
    }

    private Stream<KnownIncident> secrets() {
        return Stream.of(under, about).filter(known -> known.state().confidential());
    }
}
