package dev.hindsight.gateway.edge;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.manners.Problem;
import dev.hindsight.manners.ProblemException;
import dev.hindsight.manners.ShownPath;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** Tells a failure in the way the asker can use: a page to a person, {@code application/problem+json} to everyone else. */
@ApplicationScoped
public class Failures {

    public static final Problem SIGN_IN_FAILED = Problem.of("sign-in-failed", 401, "Signing in did not work",
            "The identity provider's answer could not be used. Go to the start and try again.");
    private static final Problem PROVIDER_AWAY = Problem.of("provider-unavailable", 503,
            "The identity provider cannot be reached", "Nobody can sign in until it is back. Try again in a moment.");
    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final Duration PATIENCE_WITH_THE_REST_OF_A_BODY = Duration.ofSeconds(1);

    private final ObjectMapper mapper;
    private final FailurePage page;

    Failures(ObjectMapper mapper, FailurePage page) {
        this.mapper = mapper;
        this.page = page;
    }

    /** Ends the request with that problem. */
    public void answer(RoutingContext request, Problem problem) {
        var response = request.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(problem.status()).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        problem.headers().forEach(response::putHeader);
        dropTheRest(request);
        if (Asker.of(request.request()) == Asker.PERSON) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8").end(page.render(request, problem));
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(json(problem.at(ShownPath.of(request.normalizedPath()))));
    }

    void handle(RoutingContext request) {
        Throwable failure = request.failure();
        switch (failure) {
            case null -> answer(request, byStatus(request.statusCode()));
            case AuthenticationRedirectException _ -> request.response().end();
            case ProblemException known -> answer(request, known.problem());
            case AuthenticationCompletionException _ -> answer(request, SIGN_IN_FAILED);
            case AuthenticationFailedException _ -> answer(request, byStatus(401));
            case UnauthorizedException _ -> answer(request, byStatus(401));
            case ForbiddenException _ -> answer(request, byStatus(403));
            case OIDCException away -> {
                LOG.warnf("the identity provider cannot be used: %s", away.toString());
                answer(request, PROVIDER_AWAY);
            }
            default -> {
                LOG.errorf(failure, "unexpected failure at %s", ShownPath.of(request.normalizedPath()));
                answer(request, byStatus(request.statusCode()));
            }
        }
    }

    /** The problem for a status that comes without further words. */
    public static Problem byStatus(int status) {
        return switch (status) {
            case 400 -> Problem.of("bad-request", 400, "The request cannot be understood", null);
            case 401 ->
                Problem.of("unauthenticated", 401, "Sign in first", "This needs a signed-in person or a valid access token.");
            case 403 -> Problem.of("forbidden", 403, "Your role does not allow this",
                    "Ask an administrator of Hindsight for the role that this needs.");
            case 404 -> Problem.of("not-found", 404, "Not found", "There is nothing at this address.");
            case 405 -> Problem.of("method-not-allowed", 405, "Method not allowed", null);
            case 413 -> Problem.of("too-large", 413, "The body is too large", null);
            case 503 -> Problem.of("unavailable", 503, "Not available right now", "Try again in a moment.");
            default -> status >= 400 && status < 500
                    ? Problem.of("refused", status, "The request was refused", null)
                    : Problem.of("internal", 500, "Something broke on our side", "It has been logged.");
        };
    }

    /** Lets the sender finish a small rest, so that it gets to read the answer, and hangs up on a large one. */
    private static void dropTheRest(RoutingContext request) {
        var incoming = request.request();
        if (incoming.isEnded() || !Bodies.isExpected(incoming)) {
            incoming.resume();
            return;
        }
        boolean alone = incoming.version() != HttpVersion.HTTP_2;
        if (alone) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        incoming.handler(_ -> {}).resume();
        request.vertx().setTimer(PATIENCE_WITH_THE_REST_OF_A_BODY.toMillis(), _ -> {
            if (!incoming.isEnded()) {
                hangUp(request, alone);
            }
        });
    }

    /** In HTTP/2 other requests share the connection, and a header that ends it is malformed (RFC 9113 section 8.2.2). */
    private static void hangUp(RoutingContext request, boolean alone) {
        if (alone) {
            request.request().connection().close();
            return;
        }
        request.response().reset();
    }

    private String json(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always to be written as JSON", e);
        }
    }
}
