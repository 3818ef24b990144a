package dev.hindsight.gateway.proxy;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.Problem;

/** No answer came from a service: it is down or overloaded (503) or late (504). What was asked may or may not have been done. */
public final class UpstreamFailure extends IOException {

    private static final long serialVersionUID = 1L;

    private final Backend service;
    private final int status;

    private UpstreamFailure(Backend service, int status, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.service = service;
        this.status = status;
    }

    static UpstreamFailure of(Backend service, Throwable cause) {
        return cause instanceof TimeoutException
                ? new UpstreamFailure(service, 504, service.audience() + " did not answer in time", cause)
                : new UpstreamFailure(service, 503, service.audience() + " cannot be reached", cause);
    }

    static UpstreamFailure overloaded(Backend service) {
        return new UpstreamFailure(service, 503, service.audience() + " has too much to do", null);
    }

    /** The service did not believe our token, which it will as soon as it has fetched our keys. */
    static UpstreamFailure disbelieved(Backend service) {
        return new UpstreamFailure(service, 503, service.audience() + " does not know our keys yet", null);
    }

    public Backend service() {
        return service;
    }

    public int status() {
        return status;
    }

    public Problem problem() {
        return status == 504
                ? Problem.of("late", 504, "A part of Hindsight is late",
                        getMessage() + ". It may still be done; a repetition with the same Idempotency-Key is safe.")
                : Problem.of("unavailable", 503, "A part of Hindsight is not available",
                        getMessage() + ". Try again in a moment; a repetition with the same Idempotency-Key is safe.");
    }
}
