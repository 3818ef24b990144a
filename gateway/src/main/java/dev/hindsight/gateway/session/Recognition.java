package dev.hindsight.gateway.session;

import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;

import dev.hindsight.gateway.identity.Actor;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Turns what the provider claims into an {@link Actor} and our three roles. */
@ApplicationScoped
class Recognition implements SecurityIdentityAugmentor {

    private static final String CLIENT = "azp";
    /** What Keycloak puts before a client's id to name the user that stands for it. */
    private static final String SERVICE_ACCOUNT = "service-account-";

    private final RoleConfig config;

    Recognition(RoleConfig config) {
        this.config = config;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(() -> recognised(identity));
    }

    private SecurityIdentity recognised(SecurityIdentity identity) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return identity;
        }
        Claims own = Claims.of(token.getRawToken());
        AccessTokenCredential access = identity.getCredential(AccessTokenCredential.class);
        Claims further = access == null ? own : Claims.of(access.getToken());
        Actor actor = actor(own, roles(own, further));
        return QuarkusSecurityIdentity.builder().setPrincipal(identity.getPrincipal()).addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes()).addRoles(actor.roles()).addAttribute(SignedIn.ACTOR, actor).build();
    }

    /** @throws AuthenticationFailedException when they tell of nobody: all such would be one person */
    Actor actor(Claims claims, Set<String> roles) {
        String user = claims.text(config.userClaim());
        String client = claims.text(CLIENT);
        if (client != null && (SERVICE_ACCOUNT + client).equalsIgnoreCase(user)) {
            return new Actor(client, null, null, roles);
        }
        String person = user == null ? claims.text("sub") : user;
        if (person == null) {
            throw new AuthenticationFailedException("the token names nobody");
        }
        return new Actor(person, claims.text("name"), claims.text("email"), roles);
    }

    private Set<String> roles(Claims own, Claims further) {
        Set<String> named = new HashSet<>(own.names(config.claim()));
        named.addAll(further.names(config.claim()));
        return roles(named);
    }

    /** A higher role includes the lower ones. */
    Set<String> roles(Set<String> named) {
        if (meet(named, config.admin())) {
            return Set.of("admin", "responder", "viewer");
        }
        if (meet(named, config.responder())) {
            return Set.of("responder", "viewer");
        }
        return meet(named, config.viewer()) ? Set.of("viewer") : Set.of();
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
