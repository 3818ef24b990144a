package dev.hindsight.gateway.session;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The signed-in person of the current request, as pages show them.
 *
 * @param userName the name that events carry as their actor, for example {@code alice}
 * @param displayName what to call the person, the user name where the provider tells nothing better
 * @param email where mail reaches the person, if the provider tells
 * @param roles {@code viewer}, {@code responder}, {@code admin}; the higher ones include the lower
 * @param csrfToken what an unsafe request must bring in the header {@code X-CSRF-Token} or the form field {@code _csrf}
 */
public record Visitor(String userName, String displayName, @Nullable String email, Set<String> roles, String csrfToken) {

    public Visitor {
        roles = Set.copyOf(roles);
    }

    /** Whether the person has that role, by itself or through a higher one. */
    public boolean is(String role) {
        return roles.contains(role);
    }
}
