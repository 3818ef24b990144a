package dev.hindsight.manners;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;

/**
 * {@code Idempotency-Key} on every POST (draft-ietf-httpapi-idempotency-key-header-07): same request, same answer; another body or
 * query is 422; one that still runs is 409. Keys belong to their caller and live 24 hours. A key of monitoring that calls a hook is its
 * own affair: all of it is one caller here, and what tells its deliveries apart the hook knows.
 */
@Singleton
public class IdempotencyFilter {

    static final String HEADER = "Idempotency-Key";
    private static final String MINE = "hindsight.idempotency";
    private static final int LONGEST = 255;
    private static final String HOOKS = "webhook";

    private final IdempotencyStore store;
    private final IdempotentRequest request;
    private final CurrentIdentityAssociation identity;

    public IdempotencyFilter(IdempotencyStore store, IdempotentRequest request, CurrentIdentityAssociation identity) {
        this.store = store;
        this.request = request;
        this.identity = identity;
    }

    /**
     * What was reserved, and under which name.
     *
     * @param holder this request alone: who takes a key over from one that is too slow has another
     */
    record Key(String caller, String key, byte[] fingerprint, UUID holder) {

        String name() {
            return caller + '\n' + key;
        }
    }

    @ServerRequestFilter(readBody = true)
    public Uni<@Nullable Response> before(ContainerRequestContext context) {
        String sent = context.getHeaderString(HEADER);
        request.begin(null);
        if (sent == null || !context.getMethod().equals(HttpMethod.POST)) {
            return Uni.createFrom().nullItem();
        }
        return identity.getDeferredIdentity().chain(who -> who.hasRole(HOOKS)
                ? Uni.createFrom().nullItem()
                : reserve(context, CallerName.of(who), key(sent)));
    }

    private Uni<@Nullable Response> reserve(ContainerRequestContext context, String caller, String key) {
        byte[] fingerprint = IdempotencyStore.fingerprint(target(context.getUriInfo().getRequestUri()), body(context));
        var mine = new Key(caller, key, fingerprint, UUID.randomUUID());
        return store.reserve(mine).invoke(earlier -> {
            if (earlier == null) {
                context.setProperty(MINE, mine);
                request.begin(mine);
            }
        });
    }

    private static String key(String sent) {
        String key = sent.strip().replaceAll("^\"(.*)\"$", "$1");
        if (key.isEmpty() || key.length() > LONGEST || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw Problem.of("idempotency-key", 400, "The Idempotency-Key cannot be used",
                    "Send 1 to 255 visible ASCII characters, for instance a UUID.").asException();
        }
        return key;
    }

    /** With the query, in whatever order, which may say what is to be done with the body: {@code ?dryRun=true}. */
    static String target(URI asked) {
        String query = asked.getRawQuery();
        return query == null || query.isEmpty()
                ? asked.getRawPath()
                : asked.getRawPath() + "?" + Stream.of(query.split("&")).sorted().collect(Collectors.joining("&"));
    }

    /** A resource that takes no body has read none, and then it says nothing about the request. */
    private static byte[] body(ContainerRequestContext context) {
        if (!(context.getEntityStream() instanceof ByteArrayInputStream read)) {
            return new byte[0];
        }
        byte[] body = read.readAllBytes();
        context.setEntityStream(new ByteArrayInputStream(body));
        return body;
    }

    /** A refused request may be sent again under its key; an answer that no handler has stored is stored now. */
    @ServerResponseFilter
    public Uni<Void> after(ContainerRequestContext context, ContainerResponseContext response) {
        if (!(context.getProperty(MINE) instanceof Key mine)) {
            return Uni.createFrom().voidItem();
        }
        if (response.getStatus() >= 400) {
            return store.release(mine);
        }
        if (request.isSealed()) {
            return Uni.createFrom().voidItem();
        }
        var answer = new Answer(response.getStatus(), response.getHeaderString("Location"), null, response.getEntity());
        return store.storeUnlessStored(mine, List.copyOf(request.remember(answer)));
    }
}
