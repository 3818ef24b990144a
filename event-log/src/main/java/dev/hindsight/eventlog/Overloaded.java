package dev.hindsight.eventlog;

/**
 * Too much waits already. Whatever this ends was refused before anything of it was done, so it may be sent again in a moment; over
 * HTTP it is 503 with {@code Retry-After}.
 */
public final class Overloaded extends RuntimeException {

    Overloaded(String what) {
        super(what, null, false, false);
    }
}
