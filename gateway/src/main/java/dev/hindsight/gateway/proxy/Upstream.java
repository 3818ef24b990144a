package dev.hindsight.gateway.proxy;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.hindsight.gateway.edge.RequestId;
import dev.hindsight.gateway.identity.Actor;
import dev.hindsight.gateway.identity.Tokens;
import dev.hindsight.gateway.session.SignedIn;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;

/** Calls a service in the name of the signed-in person of the current request; pages get their data this way. */
@ApplicationScoped
public class Upstream {

    private final Lines lines;
    private final Tokens tokens;
    private final CurrentVertxRequest current;
    private final ObjectMapper mapper;

    Upstream(Lines lines, Tokens tokens, CurrentVertxRequest current, ObjectMapper mapper) {
        this.lines = lines;
        this.tokens = tokens;
        this.current = current;
        this.mapper = mapper;
    }

    /**
     * Sends one request and hands back whatever the service answers, refusals included.
     *
     * @param pathAndQuery as in the public API, already percent-encoded: {@code /api/v1/incidents/INC-142?version=3}
     * @param body written as JSON with content type {@code application/json}; a {@code Buffer} is sent as it is, with the content
     *     type that the headers name; null for no body
     * @param headers sent as they are; the identity, the request id and {@code Accept: application/json} are added
     * @return fails with an {@link UpstreamFailure} (status 503 or 504) when the service cannot be reached or is late
     */
    public Uni<HttpResponse<Buffer>> send(Backend service, HttpMethod method, String pathAndQuery, @Nullable Object body,
            Map<String, String> headers) {
        Line line = lines.questions(service);
        RoutingContext routing = current.getCurrent();
        Actor actor = SignedIn.actor(routing).orElseThrow(() -> new IllegalStateException("nobody is signed in on this path"));
        return Uni.createFrom().deferred(() -> {
            if (!line.take()) {
                return Uni.createFrom().failure(UpstreamFailure.overloaded(service));
            }
            HttpRequest<Buffer> request = request(line, method, pathAndQuery);
            request.putHeader("Accept", "application/json").putHeader("Content-Type", "application/json");
            headers.forEach(request::putHeader);
            request.putHeader(RequestId.HEADER, RequestId.of(routing));
            request.bearerTokenAuthentication(tokens.sign(actor, service.audience()));
            var sent = body == null ? withoutBody(request).send() : request.sendBuffer(bytes(body));
            return Uni.createFrom().completionStage(sent.toCompletionStage()).onTermination().invoke(line::giveBack)
                    .onFailure().transform(failure -> UpstreamFailure.of(service, failure))
                    .onItem().transformToUni(answer -> answer.statusCode() == 401
                            ? Uni.createFrom().failure(UpstreamFailure.disbelieved(service))
                            : Uni.createFrom().item(answer));
        });
    }

    private static HttpRequest<Buffer> request(Line line, HttpMethod method, String pathAndQuery) {
        return WebClient.wrap(line.client()).request(method, line.request(method, pathAndQuery));
    }

    private static HttpRequest<Buffer> withoutBody(HttpRequest<Buffer> request) {
        request.headers().remove("Content-Type");
        return request;
    }

    private Buffer bytes(Object body) {
        if (body instanceof Buffer raw) {
            return raw;
        }
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the body is not to be written as JSON", e);
        }
    }
}
