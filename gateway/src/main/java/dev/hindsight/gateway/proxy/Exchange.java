package dev.hindsight.gateway.proxy;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.edge.Bodies;
import dev.hindsight.gateway.edge.Failures;
import dev.hindsight.gateway.edge.Way;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * One request on its way to a service and the answer on its way back, both as streams: neither is ever held whole in memory, and
 * whichever side is slow slows the other. All of it runs on one event loop.
 */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private final RoutingContext context;
    private final HttpServerRequest incoming;
    private final HttpServerResponse answer;
    private final Line line;
    private final MultiMap headers;
    private final Failures failures;
    private @Nullable HttpClientRequest outgoing;
    private long received;
    private boolean mayRepeat;
    private boolean over;

    /** @param headers all that the service gets, our token included */
    Exchange(RoutingContext context, Line line, MultiMap headers, Failures failures) {
        this.context = context;
        this.incoming = context.request();
        this.answer = context.response();
        this.line = line;
        this.headers = headers;
        this.failures = failures;
        this.mayRepeat = !Bodies.isExpected(incoming)
                && (incoming.method().equals(HttpMethod.GET) || incoming.method().equals(HttpMethod.HEAD));
    }

    /** The line was taken before, and is given back when the answer is out or the sender gone. */
    void begin() {
        context.addEndHandler(_ -> end());
        ask();
    }

    private void ask() {
        String query = incoming.query();
        String target = TakenAway.inside(context.normalizedPath()) + (query == null ? "" : "?" + query);
        line.client().request(line.request(incoming.method(), target).setHeaders(headers)).onSuccess(this::send)
                .onFailure(this::fail);
    }

    private void send(HttpClientRequest request) {
        if (over) {
            request.reset();
            return;
        }
        outgoing = request;
        request.exceptionHandler(_ -> {}); // the same failure arrives below, where it is answered
        request.response().onSuccess(this::receive).onFailure(this::failOrRepeat);
        if (!Bodies.isExpected(incoming)) {
            request.end();
            incoming.resume();
            return;
        }
        String length = incoming.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            request.setChunked(true);
        } else {
            request.putHeader(HttpHeaders.CONTENT_LENGTH, length);
        }
        if ("100-continue".equalsIgnoreCase(incoming.getHeader(HttpHeaders.EXPECT))) {
            answer.writeContinue();
        }
        incoming.handler(chunk -> pass(chunk, request)).endHandler(_ -> request.end()).exceptionHandler(_ -> request.reset())
                .resume();
    }

    private void pass(Buffer chunk, HttpClientRequest request) {
        received += chunk.length();
        if (over) {
            return;
        }
        if (received > Bodies.limit(context)) {
            over = true;
            incoming.endHandler(null);
            request.reset();
            failures.answer(context, Bodies.refusal(context));
            return;
        }
        request.write(chunk);
        if (request.writeQueueFull()) {
            incoming.pause();
            request.drainHandler(_ -> incoming.resume());
        }
    }

    private void receive(HttpClientResponse response) {
        if (over) {
            response.request().reset();
            return;
        }
        response.exceptionHandler(_ -> {});
        if (response.statusCode() == 401 && Way.of(context.normalizedPath()) != Way.HOOK) {
            response.request().reset();
            failures.answer(context, UpstreamFailure.disbelieved(line.service()).problem());
            return;
        }
        boolean taken = TakenAway.is(context.normalizedPath());
        if (taken && response.statusCode() >= 400) {
            response.body().onSuccess(body -> failures.answer(context, TakenAway.refusal(response.statusCode(), body)))
                    .onFailure(this::fail);
            return;
        }
        answer.setStatusCode(response.statusCode());
        ResponseHeaders.copy(response.headers(), answer.headers(), line.origin());
        if (taken) {
            TakenAway.asFile(answer.headers());
        }
        if (!response.headers().contains(HttpHeaders.CONTENT_LENGTH) && hasContent(response)) {
            answer.setChunked(true);
        }
        response.pipe().endOnFailure(false).to(answer).onFailure(failure -> {
            LOG.debugf("an answer of %s broke off: %s", line.service(), failure);
            answer.reset();
        });
    }

    private boolean hasContent(HttpClientResponse response) {
        return !incoming.method().equals(HttpMethod.HEAD) && response.statusCode() != 204 && response.statusCode() != 304;
    }

    /** A kept connection may have been closed by the service in the moment we used it; then reading again does no harm. */
    private void failOrRepeat(Throwable failure) {
        if (mayRepeat && !over && failure instanceof HttpClosedException) {
            mayRepeat = false;
            ask();
            return;
        }
        fail(failure);
    }

    private void fail(Throwable failure) {
        if (over) {
            return;
        }
        UpstreamFailure why = UpstreamFailure.of(line.service(), failure);
        LOG.warnf("%s: %s", why.getMessage(), failure.toString());
        failures.answer(context, why.problem());
    }

    private void end() {
        boolean answered = answer.ended();
        over = true;
        line.giveBack();
        if (outgoing != null && !answered) {
            outgoing.reset();
        }
    }
}
