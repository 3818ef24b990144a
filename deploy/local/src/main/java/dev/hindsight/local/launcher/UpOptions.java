package dev.hindsight.local.launcher;

import java.util.List;

import dev.hindsight.local.part.PartFailed;

/**
 * What {@code up} was asked.
 *
 * @param fresh drop the data first
 * @param demo load the demo data when this data has none yet
 * @param detach return once everything is ready
 */
record UpOptions(boolean fresh, boolean demo, boolean detach) {

    static UpOptions parse(List<String> words) {
        for (var word : words) {
            if (!List.of("--fresh", "--no-demo", "--detach").contains(word)) {
                throw new PartFailed("`up` does not know " + word + ": it takes --fresh, --no-demo and --detach.");
            }
        }
        return new UpOptions(words.contains("--fresh"), !words.contains("--no-demo"), words.contains("--detach"));
    }
}
