package dev.hindsight.gateway.pages;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.UnsafeText;

/**
 * What a person typed into a form. Values are trimmed and an empty one counts as absent; nothing is judged here, so that
 * the service's own judgement is the one the person reads. Only signs that cannot be kept, as they come along when somebody
 * pastes from a terminal, are seen as U+FFFD: whoever writes of an incident has no time to hunt for them.
 */
public record Fields(MultivaluedMap<String, String> values) {

    public @Nullable String get(String name) {
        var value = values.getFirst(name);
        return value == null || value.isBlank() ? null : UnsafeText.visible(value.strip());
    }

    public String get(String name, String otherwise) {
        var value = get(name);
        return value == null ? otherwise : value;
    }

    /**
     * Whether a field says something else than the hidden one beside it, which keeps what the form showed at first, or the instant of
     * which it showed the minute.
     */
    public boolean changed(String name) {
        var typed = get(name, "");
        var was = get(name + "Was", "");
        return !typed.equals(was) && !typed.equals(minute(was));
    }

    /** An instant as the form shows it; what is none stays as it is. */
    private String minute(String instant) {
        try {
            var place = ZoneId.of(get("zone", "UTC"));
            return LocalDateTime.ofInstant(Instant.parse(instant), place).truncatedTo(ChronoUnit.MINUTES).toString();
        } catch (DateTimeException e) {
            return instant;
        }
    }

    public Fields with(String name, String value) {
        var more = new MultivaluedHashMap<String, String>(values);
        more.putSingle(name, value);
        return new Fields(more);
    }

    public boolean has(String name) {
        return get(name) != null;
    }

    /** Every value of a field that may come several times. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).map(UnsafeText::visible)
                .toList();
    }

    /** Comma-separated words. */
    public List<String> words(String name) {
        return Arrays.stream(get(name, "").split(",")).map(String::strip).filter(word -> !word.isEmpty()).distinct()
                .toList();
    }

    /**
     * A local date and time in the zone the form was shown in (its {@code zone} field, UTC without script), as an instant in
     * RFC 3339; the very instant that the form was shown with while the field still shows it. What cannot be read is passed on as
     * typed, for the service to refuse.
     */
    public @Nullable String instant(String name) {
        var typed = get(name);
        var was = get(name + "Was", "");
        if (typed == null) {
            return null;
        }
        return typed.equals(minute(was)) && !typed.equals(was) ? was : instant(typed, get("zone"));
    }

    /** As {@link #instant(String)}, for what came in an address; an instant passes as it is. */
    public static String instant(String typed, @Nullable String zone) {
        try {
            var place = ZoneId.of(zone == null || zone.isBlank() ? "UTC" : zone);
            return LocalDateTime.parse(typed.strip()).atZone(place).toInstant().toString();
        } catch (DateTimeException e) {
            return typed.strip();
        }
    }
}
