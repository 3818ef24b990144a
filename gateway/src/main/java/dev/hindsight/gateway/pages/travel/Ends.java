package dev.hindsight.gateway.pages.travel;

import java.util.Map;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Query;

/** Which two states somebody wants compared: versions, or instants that win over versions where they are given. */
public class Ends {
    @RestQuery
    @Nullable
    String from;
    @RestQuery
    @Nullable
    String to;
    @RestQuery
    @Nullable
    String fromAt;
    @RestQuery
    @Nullable
    String toAt;
    @RestQuery
    @Nullable
    String zone;
    @RestQuery
    @Nullable
    String view;

    boolean sideBySide() {
        return !"inline".equals(view);
    }

    /** The query of the API; what was not chosen is the last step that was made. */
    Query query(long head) {
        var later = chosen(toAt, to, Long.toString(head));
        var before = later.matches("[0-9]{1,9}") ? Long.toString(Math.max(1, Long.parseLong(later) - 1)) : "1";
        var earlier = chosen(fromAt, from, before);
        boolean turned = isVersion(earlier) && isVersion(later) && Long.parseLong(earlier) > Long.parseLong(later);
        var query = new Query(Map.of());
        return query.with("from", turned ? later : earlier).with("to", turned ? earlier : later);
    }

    private String chosen(@Nullable String instant, @Nullable String version, String otherwise) {
        if (instant != null && !instant.isBlank()) {
            return Fields.instant(instant, zone);
        }
        return version == null || version.isBlank() ? otherwise : version.strip();
    }

    private static boolean isVersion(String end) {
        return end.matches("[0-9]{1,9}");
    }
}
