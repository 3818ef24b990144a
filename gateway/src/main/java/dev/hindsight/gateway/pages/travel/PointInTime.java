package dev.hindsight.gateway.pages.travel;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.PageFailure;
import dev.hindsight.gateway.pages.Problem;
import dev.hindsight.gateway.pages.Query;

/**
 * Which state of a thing is asked for: the present one when both are null.
 *
 * @param version a number, for the service to judge
 * @param at an instant in RFC 3339
 */
public record PointInTime(@Nullable String version, @Nullable String at) {

    public static final PointInTime NOW = new PointInTime(null, null);

    public static PointInTime of(@Nullable String version, @Nullable String at, @Nullable String zone) {
        if (at != null && !at.isBlank()) {
            return new PointInTime(null, Fields.instant(at, zone));
        }
        if (version == null || version.isBlank()) {
            return NOW;
        }
        if (!version.strip().matches("[0-9]{1,18}")) {
            throw new PageFailure(Problem.of(422, "", "").at("version", "must be a number such as 7"));
        }
        return new PointInTime(version.strip(), null);
    }

    public boolean now() {
        return version == null && at == null;
    }

    public String after(String path) {
        return new Query(Map.of()).with("version", version).with("at", at).after(path);
    }
}
