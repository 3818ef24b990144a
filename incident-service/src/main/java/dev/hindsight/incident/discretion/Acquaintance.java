package dev.hindsight.incident.discretion;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;

/** Remembers what each caller is called, so that the name can be kept from the public. Each name is written once. */
class Acquaintance {

    private static final Logger LOG = Logger.getLogger(Acquaintance.class);
    private static final int LONGEST = 200;
    private static final int MOST_KEPT = 100_000;

    private record Known(String person, String displayName) {}

    private final Set<Known> met = ConcurrentHashMap.newKeySet();
    private final KnownNames names;
    private final CurrentIdentityAssociation identity;

    Acquaintance(KnownNames names, CurrentIdentityAssociation identity) {
        this.names = names;
        this.identity = identity;
    }

    /** A request does not fail because of this. */
    @ServerRequestFilter
    public Uni<Void> meet() {
        return identity.getDeferredIdentity().chain(who -> {
            if (!(who.getPrincipal() instanceof JsonWebToken token) || !(token.getClaim("name") instanceof String name)
                    || name.isBlank() || name.length() > LONGEST) {
                return Uni.createFrom().voidItem();
            }
            var known = new Known(token.getSubject(), name.strip());
            return known.displayName().equals(known.person()) || met.size() >= MOST_KEPT || met.contains(known)
                    ? Uni.createFrom().voidItem()
                    : remember(known);
        });
    }

    private Uni<Void> remember(Known known) {
        return names.remember(known.person(), known.displayName()).invoke(() -> met.add(known)).onFailure()
                .recoverWithUni(failure -> {
                    LOG.warnf("the name of a person was not remembered: %s", failure.toString());
                    return Uni.createFrom().voidItem();
                });
    }
}
