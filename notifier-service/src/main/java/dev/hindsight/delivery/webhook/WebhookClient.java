package dev.hindsight.delivery.webhook;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/**
 * Posts to an address that was checked, under the name it was given: the connection goes to the address, while Host, SNI and the
 * check of the certificate go by the name. Reads at most 64 KiB of the answer, within one deadline for everything.
 */
final class WebhookClient {

    private static final int MOST_READ = 64 << 10;

    private final HttpClient http;
    private final Duration deadline;

    WebhookClient(HttpClient http, Duration deadline) {
        this.http = http;
        this.deadline = deadline;
    }

    /**
     * The status is the answer: a body that breaks off, or has not ended by the deadline, ends there.
     *
     * @return fails with {@link TimeoutException} or what the network says
     */
    Uni<HttpAnswer> post(AddressGuard.Checked target, Map<String, String> headers, String body) {
        var exchange = new Exchange();
        return Uni.createFrom().completionStage(() -> send(target, headers, body, exchange).toCompletionStage())
                .ifNoItem().after(deadline).recoverWithUni(() -> exchange.cut()
                        .map(answer -> Uni.createFrom().item(answer))
                        .orElseGet(() -> Uni.createFrom().failure(new TimeoutException("no answer in time"))));
    }

    private Future<HttpAnswer> send(AddressGuard.Checked target, Map<String, String> headers, String body, Exchange exchange) {
        WebhookUrl url = target.url();
        var options = new RequestOptions().setMethod(HttpMethod.POST).setSsl(url.secure()).setHost(url.host())
                .setPort(url.port())
                .setServer(SocketAddress.inetSocketAddress(url.port(), target.address().getHostAddress()))
                .setURI(url.target()).setFollowRedirects(false);
        return http.request(options).compose(request -> {
            headers.forEach(request::putHeader);
            return exchange.run(request, Buffer.buffer(body));
        });
    }

    /** One request on the wire, which can be cut at any moment, also before it has a connection. */
    private static final class Exchange {

        private @Nullable HttpClientRequest request;
        private boolean isCut;
        private @Nullable HttpClientResponse response;
        private final Buffer collected = Buffer.buffer();

        synchronized Future<HttpAnswer> run(HttpClientRequest made, Buffer body) {
            if (isCut) {
                made.exceptionHandler(_ -> {}).reset();
                return Future.failedFuture(new TimeoutException("no connection in time"));
            }
            request = made;
            return made.send(body).compose(this::read);
        }

        /** Ends the request. @return what has come, if the status has */
        synchronized Optional<HttpAnswer> cut() {
            isCut = true;
            if (request != null) {
                request.reset();
            }
            return Optional.ofNullable(response).map(this::soFar);
        }

        private synchronized Future<HttpAnswer> read(HttpClientResponse begun) {
            Promise<HttpAnswer> whole = Promise.promise();
            response = begun;
            begun.handler(chunk -> {
                if (isFull(chunk)) {
                    cut().ifPresent(whole::tryComplete);
                }
            });
            begun.endHandler(_ -> whole.tryComplete(soFar(begun)));
            begun.exceptionHandler(_ -> whole.tryComplete(soFar(begun)));
            return whole.future();
        }

        private synchronized boolean isFull(Buffer chunk) {
            collected.appendBuffer(chunk, 0, Math.min(chunk.length(), MOST_READ - collected.length()));
            return collected.length() == MOST_READ;
        }

        private synchronized HttpAnswer soFar(HttpClientResponse response) {
            return new HttpAnswer(response.statusCode(), response.getHeader("Retry-After"), collected.toString());
        }
    }
}
