package dev.hindsight.gateway.proxy;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.client.HttpResponse;

/** Calls a service in the name of the signed-in person of the current request; pages get their data this way. */
public interface Upstream {

    /**
     * Sends one request and hands back whatever the service answers, refusals included.
     *
     * @param pathAndQuery as in the public API, already percent-encoded: {@code /api/v1/incidents/INC-142?version=3}
     * @param jsonBody written as JSON with content type {@code application/json}; null for no body
     * @param headers sent as they are; the identity, the request id and {@code Accept: application/json} are added
     * @return fails with an {@link UpstreamFailure} (status 503 or 504) when the service cannot be reached or is late
     */
    Uni<HttpResponse<Buffer>> send(Service service, HttpMethod method, String pathAndQuery, @Nullable Object jsonBody,
            Map<String, String> headers);
}
