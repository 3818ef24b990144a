package dev.hindsight.alert.trial;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.SourceType;

/**
 * What posts say by the mapping that stands, and what they would say by another. Nothing is kept of it.
 *
 * @param posts how many were read
 * @param left how many were not, because reading took too long
 * @param differing how many of them would be read otherwise
 */
@Schema(name = "MappingPreview")
record MappingPreview(int posts, int left, int differing, Counts now, Counts proposed, List<PreviewedPost> items) {

    private static final Duration TIME = Duration.ofSeconds(3);
    private static final int ALERTS = 200;
    private static final int ALERTS_OF_A_POST = 20;

    /** @param unreadable posts that cannot be read */
    @Schema(name = "MappingPreviewCounts")
    record Counts(int unreadable, int alerts) {

        private static Counts of(List<PreviewedPost> posts, Function<PreviewedPost, PreviewedPost.Outcome> side) {
            List<PreviewedPost.Outcome> all = posts.stream().map(side).toList();
            return new Counts((int) all.stream().filter(one -> one.unreadable() != null).count(),
                    all.stream().mapToInt(PreviewedPost.Outcome::count).sum());
        }
    }

    /** How posts are read, and how they would be. */
    record Reader(SourceType type, Routing routing, @Nullable JsonNode standing, @Nullable JsonNode proposed) {}

    /** @param receipt null for what was only sent to be tried */
    record Sheet(@Nullable UUID receipt, Post post) {

        /** A text that somebody has pasted. */
        static Sheet pasted(String text) {
            return new Sheet(null, new Post("POST", "/hooks", Map.of("content-type", "application/json"), Map.of(),
                    text.getBytes(UTF_8), Instant.now()));
        }
    }

    /** For about three seconds, so that no mapping can hold up the desk. */
    static MappingPreview of(List<Sheet> sheets, Reader reader) {
        long end = System.nanoTime() + TIME.toNanos();
        return of(sheets, reader, () -> System.nanoTime() < end);
    }

    /** @param time asked after each post whether there is time for one more */
    static MappingPreview of(List<Sheet> sheets, Reader reader, BooleanSupplier time) {
        int most = Math.clamp(ALERTS / Math.max(1, sheets.size()), 1, ALERTS_OF_A_POST);
        var posts = new ArrayList<PreviewedPost>();
        for (Sheet sheet : sheets) {
            if (!posts.isEmpty() && !time.getAsBoolean()) {
                break;
            }
            posts.add(PreviewedPost.of(sheet.receipt(), sheet.post(), reader, most));
        }
        return of(List.copyOf(posts), sheets.size() - posts.size());
    }

    private static MappingPreview of(List<PreviewedPost> posts, int left) {
        return new MappingPreview(posts.size(), left, (int) posts.stream().filter(PreviewedPost::differs).count(),
                Counts.of(posts, PreviewedPost::now), Counts.of(posts, PreviewedPost::proposed), posts);
    }
}
