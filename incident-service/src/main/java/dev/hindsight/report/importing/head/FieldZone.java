package dev.hindsight.report.importing.head;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.outline.Chapter;
import dev.hindsight.report.importing.page.Words;
import dev.hindsight.report.importing.time.Stamp;
import dev.hindsight.report.importing.time.StampReader;
import dev.hindsight.report.importing.time.Zone;

/**
 * The zone that stands only beside the times at the head of a report, where these tell when it began and when it ended: "Duration: 10:01 to
 * 11:30 UTC". Beside one time alone it is that of nothing else.
 */
public final class FieldZone {

    private FieldZone() {}

    /** The zone all such fields agree on, none where they name several, only one moment or none. */
    public static @Nullable Zone of(List<Chapter> chapters) {
        Map<String, Zone> zones = new HashMap<>();
        int moments = 0;
        for (Chapter chapter : chapters) {
            if (chapter.plain().length() < 120) {
                Zone zone = zone(chapter);
                if (zone != null) {
                    zones.put(zone.word(), zone);
                    moments += isSpan(chapter) ? 2 : 1;
                }
            }
        }
        return zones.size() == 1 && moments > 1 ? zones.values().iterator().next() : null;
    }

    private static boolean isSpan(Chapter chapter) {
        Stamp stamp = StampReader.read(StartFields.moment(Words.collapse(chapter.plain())), 0);
        return stamp != null && stamp.until() != null;
    }

    private static @Nullable Zone zone(Chapter chapter) {
        String words = StartFields.moment(Words.collapse(chapter.plain()));
        Stamp stamp = StampReader.read(words, 0);
        if (stamp == null || !stamp.hasClock()) {
            return null;
        }
        return stamp.zone() != null ? stamp.zone() : Zone.statedIn(chapter.name());
    }
}
