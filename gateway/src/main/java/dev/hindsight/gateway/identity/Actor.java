package dev.hindsight.gateway.identity;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who acts, as services hear of it.
 *
 * @param subject user name ({@code alice}) or client id ({@code hindsight-cli}); events carry it as their actor
 * @param roles already expanded: an admin is a responder and a viewer too
 */
public record Actor(String subject, @Nullable String name, @Nullable String email, Set<String> roles) {

    /** Monitoring that calls a hook; the service itself finds out which source it is. */
    public static final Actor WEBHOOK = new Actor("webhook", null, null, Set.of("webhook"));

    public Actor {
        roles = Set.copyOf(roles);
    }
}
