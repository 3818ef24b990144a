package dev.hindsight.gateway.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import dev.hindsight.gateway.proxy.Backend;
import dev.hindsight.gateway.proxy.Upstream;
import dev.hindsight.gateway.proxy.UpstreamFailure;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.client.HttpResponse;

/**
 * Asks the services on behalf of the person who looks at a page. A page sees exactly what the API would give that person,
 * because both go through the same door.
 */
@ApplicationScoped
public class ServiceClient {

    private static final Problem UNREADABLE = Problem.of(502, "The answer could not be read",
            "A part of Hindsight answered with something this page does not understand.");

    private final Upstream upstream;
    private final ObjectMapper json;

    ServiceClient(Upstream upstream, ObjectMapper json) {
        this.upstream = upstream;
        this.json = json;
    }

    /** Fails with {@link PageFailure} when the service refuses. */
    public <T> Uni<T> get(Backend service, String path, Class<T> type) {
        return send(service, HttpMethod.GET, path, null, Map.of()).map(Answer::orFail).map(node -> read(node, type));
    }

    /** Fails with {@link PageFailure} when the service refuses. */
    public <T> Uni<Listing<T>> list(Backend service, String path, Class<T> type) {
        return send(service, HttpMethod.GET, path, null, Map.of()).map(Answer::orFail).map(node -> listing(node, type));
    }

    /** All pages of a list, one after the other. Fails with {@link PageFailure} when the service refuses. */
    public <T> Uni<List<T>> all(Backend service, String path, Class<T> type) {
        return list(service, path, type).chain(first -> rest(service, path, type, first));
    }

    private <T> Uni<List<T>> rest(Backend service, String path, Class<T> type, Listing<T> page) {
        if (page.next() == null) {
            return Uni.createFrom().item(page.items());
        }
        var onward = path + "&cursor=" + URLEncoder.encode(page.next(), UTF_8);
        return list(service, onward, type).chain(more -> rest(service, path, type, more))
                .map(more -> Stream.concat(page.items().stream(), more.stream()).toList());
    }

    /** Never fails: a service that is away is a problem with status 503, one that is late with 504. */
    public Uni<Answer> send(Backend service, HttpMethod method, String path, @Nullable Object body,
            Map<String, String> headers) {
        return upstream.send(service, method, path, body, headers).map(this::answer)
                .onFailure(ServiceClient::isTransport).recoverWithItem(failure -> failed(unanswered(method, failure)));
    }

    public <T> T read(JsonNode node, Class<T> type) {
        try {
            return json.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new PageFailure(UNREADABLE);
        }
    }

    private <T> Listing<T> listing(JsonNode node, Class<T> type) {
        List<T> items = node.path("items").valueStream().map(item -> read(item, type)).toList();
        return new Listing<>(items, node.path("next").asText(null));
    }

    private static boolean isTransport(Throwable failure) {
        return failure instanceof IOException || failure instanceof java.util.concurrent.TimeoutException;
    }

    private Answer answer(HttpResponse<Buffer> response) {
        var status = response.statusCode();
        var node = tree(response);
        if (status < 400) {
            return node == null ? failed(UNREADABLE) : new Answer(status, node, UNREADABLE, version(response));
        }
        var problem = node == null || !node.isObject() ? Problem.of(status, "", "") : read(node, Problem.class);
        return new Answer(status, MissingNode.getInstance(), problem.withStatus(status).plain(), 0);
    }

    private static Problem unanswered(HttpMethod method, Throwable failure) {
        int status = failure instanceof UpstreamFailure none ? none.status() : 503;
        var words = method == HttpMethod.GET ? ProblemWords.of(status) : ProblemWords.ofSent(status);
        return Problem.of(status, words.title(), words.text());
    }

    private static long version(HttpResponse<Buffer> response) {
        var tag = response.getHeader("ETag");
        return tag != null && tag.matches("\"[0-9]{1,18}\"") ? Long.parseLong(tag.substring(1, tag.length() - 1)) : 0;
    }

    private @Nullable JsonNode tree(HttpResponse<Buffer> response) {
        var body = response.body();
        if (body == null || body.length() == 0) {
            return MissingNode.getInstance();
        }
        try {
            return json.readTree(body.getBytes());
        } catch (IOException e) {
            return null;
        }
    }

    private static Answer failed(Problem problem) {
        return new Answer(problem.status(), MissingNode.getInstance(), problem, 0);
    }
}
