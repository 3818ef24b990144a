package dev.hindsight.gateway.pages.sources;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What people are told of the ways in which a post shows that it is genuine. */
final class SchemeWords {

    private SchemeWords() {}

    static String label(String scheme) {
        return switch (scheme) {
            case "url-token" -> "Secret in the address";
            case "basic" -> "User name and password";
            case "bearer" -> "Bearer token";
            case "header" -> "Secret in a header";
            case "query" -> "Secret in the query";
            case "signature" -> "Signature";
            case "api-key" -> "API key";
            case "jwt" -> "Token of the cloud";
            default -> scheme;
        };
    }

    static String hint(String scheme, @Nullable String name) {
        return switch (scheme) {
            case "url-token" -> "Works everywhere. Whoever knows the address can post.";
            case "basic" -> "HTTP Basic: the secret is the password.";
            case "bearer" -> "The secret travels in the header Authorization.";
            case "header" -> "The secret travels in the header " + Objects.requireNonNullElse(name, "of your choice") + ".";
            case "query" -> "The address ends in ?" + Objects.requireNonNullElse(name, "token") + "=…";
            case "signature" -> "Each post is signed, so nobody on the way can change it.";
            case "api-key" -> "The key stands where the other desk has it.";
            case "jwt" -> "The cloud signs who posts. There is no secret to keep; say below who may.";
            default -> "";
        };
    }

    /** Where the secret goes at the far side, in Markdown. */
    static String step(AlertSource.Authentication how, SourceType type) {
        var way = type.way(how.scheme());
        if (way != null && way.how() != null && how.name() == null) {
            return way.how();
        }
        var name = how.name() != null ? how.name() : way == null ? null : way.name();
        var user = how.username() == null ? "any user name" : "the user name `" + how.username() + "`";
        return switch (how.scheme()) {
            case "url-token", "query" -> "The address holds the secret; there is nothing else to set.";
            case "basic" -> "Set HTTP Basic authentication: " + user + ", and `__SECRET__` as password.";
            case "bearer" -> "Send the header `Authorization: Bearer __SECRET__`.";
            case "header" -> "Send the header `" + name + ": __SECRET__`.";
            case "signature" -> "Set `__SECRET__` as the secret with which posts are signed.";
            case "jwt" -> "Have the cloud send its token; there is no secret.";
            default -> "Use `__SECRET__` as the key.";
        };
    }
}
