package dev.hindsight.report.importing.topic;

import java.util.concurrent.atomic.AtomicReferenceArray;

import org.jspecify.annotations.Nullable;

/** What the last labels were found to name: whoever reads a page looks at the lines around each line, and so at each of them many times. */
final class AskedLately {

    private static final int MOST = 2048;

    private record Answer(String label, @Nullable Topic topic) {}

    /** Finds what a label names. */
    interface Finder {

        @Nullable
        Topic find(String label);
    }

    private final AtomicReferenceArray<@Nullable Answer> answers = new AtomicReferenceArray<>(MOST);
    private final Finder finder;

    AskedLately(Finder finder) {
        this.finder = finder;
    }

    @Nullable
    Topic topic(String label) {
        int at = Math.floorMod(label.hashCode(), MOST);
        Answer answer = answers.get(at);
        if (answer == null || !answer.label().equals(label)) {
            answer = new Answer(label, finder.find(label));
            answers.set(at, answer);
        }
        return answer.topic();
    }
}
