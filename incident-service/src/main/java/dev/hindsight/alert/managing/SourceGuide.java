package dev.hindsight.alert.managing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.type.TypeReference;

import dev.hindsight.alert.Scheme;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.Packaged;

/**
 * What people need to know to set up the far side of a type of source; it stands in {@code alert-guides.json}. The texts hold
 * {@code __HOOK_URL__} and {@code __SECRET__} where those go.
 *
 * @param words under which somebody may look for it
 * @param steps in Markdown
 * @param how for some schemes, where the secret goes at the far side, in Markdown
 */
record SourceGuide(String type, String name, String group, List<String> words, List<String> steps,
        @Nullable Map<String, String> how, @Nullable List<Paste> templates, String documentation) {

    private static final String GUIDES = "/alert-guides.json";

    /**
     * @param file below {@code alert-templates}
     * @param schemes that it is for; for all when absent
     */
    record Paste(String name, String file, String mediaType, @Nullable List<Scheme> schemes) {

        String text() {
            return Packaged.text(SourceGuide.class, "/alert-templates/" + file);
        }
    }

    /** In the order in which people are shown them. */
    static List<SourceGuide> all() {
        try {
            return EventCodec.JSON.readValue(Packaged.text(SourceGuide.class, GUIDES),
                    new TypeReference<List<SourceGuide>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
