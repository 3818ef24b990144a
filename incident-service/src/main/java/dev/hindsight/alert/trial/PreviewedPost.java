package dev.hindsight.alert.trial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Routing;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;

/**
 * What one post says now, and what it would say by another mapping.
 *
 * @param receipt absent for a text that was only sent to be tried
 * @param differs whether anything would be read otherwise, also of what is not shown
 */
@Schema(name = "PreviewedPost")
record PreviewedPost(@Nullable UUID receipt, Instant receivedAt, boolean differs, Outcome now, Outcome proposed) {

    /**
     * One reading of it.
     *
     * @param unreadable why nothing can be read; absent when it can
     * @param remark what else there is to say
     * @param count how many alerts there are
     * @param alerts the first of them
     */
    @Schema(name = "PreviewedReading")
    record Outcome(@Nullable String unreadable, @Nullable String remark, int count, List<PreviewedAlert> alerts) {}

    /** All of it, so that two can be compared. */
    private record Whole(@Nullable Reading reading, @Nullable String unreadable) {

        static Whole of(SourceType type, Post post, @Nullable JsonNode mapping) {
            try {
                return new Whole(type.readWhatever(post, mapping), null);
            } catch (Unreadable e) {
                return new Whole(null, e.getMessage());
            }
        }

        Outcome shown(Routing routing, int most) {
            return reading == null
                    ? new Outcome(unreadable, null, 0, List.of())
                    : new Outcome(null, reading.remark(), reading.signals().size(), reading.signals().stream().limit(most)
                            .map(signal -> PreviewedAlert.of(signal, routing)).toList());
        }
    }

    /** @param most how many alerts of each reading are shown */
    static PreviewedPost of(@Nullable UUID receipt, Post post, MappingPreview.Reader reader, int most) {
        Whole now = Whole.of(reader.type(), post, reader.standing());
        Whole proposed = Whole.of(reader.type(), post, reader.proposed());
        return new PreviewedPost(receipt, post.receivedAt(), !now.equals(proposed), now.shown(reader.routing(), most),
                proposed.shown(reader.routing(), most));
    }
}
