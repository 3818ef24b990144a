package dev.hindsight.alert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.hindsight.manners.UnsafeText;

/**
 * What a source wants to hear.
 *
 * @param status 2xx once the post is on disk
 * @param body for JSON
 */
public record Reply(int status, Map<String, ?> body) {

    public Reply {
        body = Map.copyOf(visible(body));
    }

    /** Whoever posts may find texts of a post in the answer, also such as cannot be stored. */
    private static Map<String, Object> visible(Map<?, ?> texts) {
        var visible = new HashMap<String, Object>();
        texts.forEach((name, value) -> visible.put(String.valueOf(visible(name)), visible(value)));
        return visible;
    }

    private static Object visible(Object value) {
        return switch (value) {
            case String text -> UnsafeText.visible(text);
            case Map<?, ?> texts -> visible(texts);
            case List<?> texts -> texts.stream().map(Reply::visible).toList();
            default -> value;
        };
    }
}
