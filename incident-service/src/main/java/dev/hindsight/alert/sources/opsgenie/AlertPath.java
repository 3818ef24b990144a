package dev.hindsight.alert.sources.opsgenie;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Form;

/**
 * Which alert a path is about.
 *
 * @param identifier as it stands in the path, unescaped; null for a new alert
 * @param by {@code id}, {@code tiny} or {@code alias}
 * @param action such as {@code close}; empty when there is none
 */
record AlertPath(@Nullable String identifier, String by, String action) {

    private static final Pattern ONE = Pattern.compile("(?s).*/v2/alerts/(.+?)(?:/([a-z]+))?/?");

    static AlertPath of(Post post) {
        Matcher one = ONE.matcher(post.path());
        String by = post.query().getOrDefault("identifierType", "id");
        if (!one.matches()) {
            return new AlertPath(null, by, "");
        }
        // a plus in a path is a plus
        String identifier = Form.decoded(one.group(1).replace("+", "%2B"));
        return new AlertPath(identifier, by, one.group(2) == null ? "" : one.group(2));
    }

    boolean creates() {
        return identifier == null;
    }

    /** @throws Unreadable for an identifier that we have never given to anybody */
    AlertId id() {
        if (identifier == null || identifier.isBlank()) {
            throw new Unreadable("The path does not say which alert is meant.");
        }
        return switch (by) {
            case "alias", "id" -> AlertId.ofAlias(identifier);
            default -> throw new Unreadable("Alerts are named by alias or by id here, never by a tiny id.");
        };
    }
}
