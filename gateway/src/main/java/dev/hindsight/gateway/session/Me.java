package dev.hindsight.gateway.session;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param name the user name or client id that events carry as actor
 * @param roles in the order of the alphabet
 */
record Me(String name, String displayName, @Nullable String email, List<String> roles) {

    static Me of(Visitor visitor) {
        return new Me(visitor.userName(), visitor.displayName(), visitor.email(), visitor.roles().stream().sorted().toList());
    }
}
