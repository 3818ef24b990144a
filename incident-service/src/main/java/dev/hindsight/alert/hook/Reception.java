package dev.hindsight.alert.hook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Proof;
import dev.hindsight.alert.Reply;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.receipt.Heartbeats;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.manners.Counted;
import dev.hindsight.manners.NotAllowed;
import dev.hindsight.manners.Problem;
import io.smallrye.mutiny.Uni;

/** Takes one post in: who sent it, is it genuine, keep it, answer. */
@RequestScoped
class Reception {

    /** What the sender wrote into {@code Authorization}; the gateway puts it here, because that holds its own token. */
    private static final String SOURCE_AUTHORIZATION = "x-hindsight-source-authorization";

    private final Doors doors;
    private final Authenticity authenticity;
    private final Hooks hooks;
    private final Refusals refusals;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Request request;

    Reception(Doors doors, Authenticity authenticity, Hooks hooks, Refusals refusals, HttpHeaders headers, UriInfo uri,
            Request request) {
        this.doors = doors;
        this.authenticity = authenticity;
        this.hooks = hooks;
        this.refusals = refusals;
        this.headers = headers;
        this.uri = uri;
        this.request = request;
    }

    /** At the hook of a source. */
    Uni<Response> take(String source, @Nullable String token, byte @Nullable [] body) {
        Post post = post("/hooks", body);
        return doors.of(id(source)).chain(door -> {
            if (door == null) {
                throw closed();
            }
            if (post.method().equals("GET") && !door.type().takesGet() && !Heartbeats.isCall(post)) {
                throw NotAllowed.problem(List.of("POST", "PUT", "OPTIONS")).asException();
            }
            if (door.awaitsSecret()) {
                refusals.count(door.source(), Refusals.NO_SECRET);
                throw Problem
                        .of("secret-missing", 401, "This source waits for its secret", "Its posts are signed with a secret "
                                + "that the far side has made, and that nobody has told Hindsight yet.")
                        .asException();
            }
            return authenticity.of(post, door, token).chain(proof -> answered(door, post, proof));
        });
    }

    /** May somebody post here? */
    Uni<RestResponse<Void>> ask(String source) {
        Post asked = post("/hooks", null);
        return doors.of(id(source)).map(door -> {
            if (door == null) {
                throw closed();
            }
            Map<String, String> more = door.type().handshake(asked.headers());
            RestResponse.ResponseBuilder<Void> answer = RestResponse.ResponseBuilder.ok();
            (more == null ? Map.of("Allow", "POST, PUT, OPTIONS") : more).forEach(answer::header);
            return answer.build();
        });
    }

    /** At an API that is somebody else's, where the key says which source it is. */
    Uni<Response> takeByKey(String type, @Nullable String key, Post post, Reply unknown) {
        return key == null || key.isBlank()
                ? Uni.createFrom().item(response(unknown))
                : doors.opened(type, key)
                        .chain(door -> door == null ? Uni.createFrom().item(response(unknown)) : kept(door, post));
    }

    /** The request in hand. @param path behind the host, without any secret */
    Post post(String path, byte @Nullable [] body) {
        Map<String, String> sent = new HashMap<>();
        headers.getRequestHeaders()
                .forEach((name, values) -> sent.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        sent.remove("authorization");
        String authorization = sent.remove(SOURCE_AUTHORIZATION);
        if (authorization != null) {
            sent.put("authorization", authorization);
        }
        Map<String, String> query = new HashMap<>();
        uri.getQueryParameters().forEach((name, values) -> query.put(name, values.getFirst()));
        return new Post(request.getMethod(), path, sent, query,
                Unzipped.of(body == null ? new byte[0] : body, sent.get("content-encoding")),
                java.time.Instant.now());
    }

    private Uni<Response> answered(Door door, Post post, Proof proof) {
        if (proof == Proof.GENUINE) {
            return kept(door, post);
        }
        refusals.count(door.source(), proof == Proof.OLD ? Refusals.TOO_OLD : Refusals.NOT_GENUINE);
        if (door.authentication().scheme() == Scheme.URL_TOKEN) {
            throw closed();
        }
        throw (proof == Proof.OLD
                ? Problem.of("post-too-old", 401, "This post is too old",
                        "It was signed more than " + Counted.of(door.authentication().tolerance(), "second")
                                + " ago, or ahead of time.")
                : Problem.of("post-not-genuine", 401, "This post is not genuine", "This source is set to authenticate by "
                        + door.authentication().scheme() + ", and that does not hold for this post."))
                .asException();
    }

    private Uni<Response> kept(Door door, Post post) {
        return hooks.keep(door, post).map(Reception::response);
    }

    private static Response response(Reply reply) {
        return Response.status(reply.status()).entity(reply.body()).type(MediaType.APPLICATION_JSON_TYPE).build();
    }

    private static UUID id(String source) {
        try {
            return UUID.fromString(source);
        } catch (IllegalArgumentException e) {
            throw closed();
        }
    }

    private static Rejected closed() {
        return new Rejected("no-such-hook",
                "This hook does not exist, or no longer. Ask whoever looks after Hindsight for its URL.");
    }
}
