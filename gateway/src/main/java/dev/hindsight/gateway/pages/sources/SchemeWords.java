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

    static String hint(SourceType.Way way) {
        var name = way.name();
        return switch (way.scheme()) {
            case "url-token" -> "Works everywhere. Whoever knows the address can post.";
            case "basic" -> "HTTP Basic: the secret is the password.";
            case "bearer" -> "The secret travels in the header Authorization.";
            case "header" -> "The secret travels in the header " + Objects.requireNonNullElse(name, "of your choice") + ".";
            case "query" -> "The address ends in ?" + Objects.requireNonNullElse(name, "token") + "=…";
            case "signature" -> "Each post is signed, so nobody on the way can change it."
                    + (way.isTheirs() ? " The far side makes the secret." : "")
                    + (way.hasNone() ? " There is no secret to keep." : "");
            case "api-key" -> "The key stands where the other desk has it.";
            case "jwt" -> "The cloud signs who posts. There is no secret to keep; say below who may.";
            default -> "";
        };
    }

    /** What shows that a post is genuine where nothing is secret. */
    static String proof(AlertSource.Authentication how) {
        var token = how.jwt();
        if (token != null) {
            var callers = Lines.text(token.callers(), ", ");
            return "Each post brings a token that the cloud has signed, for " + Lines.text(token.audiences(), " or ")
                    + (callers.isEmpty() ? "." : ", in the name of " + callers + ".");
        }
        return how.topics() == null || how.topics().isEmpty()
                ? "Each post is signed with the key of a certificate that the far side publishes."
                : "Each post is signed with the key of a certificate that the far side publishes, and comes from a topic of this"
                        + " source.";
    }

    private static String signature(SourceType.@Nullable Way way) {
        if (way != null && way.hasNone()) {
            return "The far side signs with a key of its own; there is no secret to set.";
        }
        return way != null && way.isTheirs()
                ? "The far side makes the secret with which it signs: copy it from there, and give it here."
                : "Set `__SECRET__` as the secret with which posts are signed.";
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
            case "signature" -> signature(way);
            case "jwt" -> "Have the cloud send its token; there is no secret.";
            default -> "Use `__SECRET__` as the key.";
        };
    }
}
