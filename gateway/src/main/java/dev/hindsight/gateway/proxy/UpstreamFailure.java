package dev.hindsight.gateway.proxy;

/** No answer came from a service: it is down or overloaded (503) or late (504). What was asked may or may not have been done. */
public final class UpstreamFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Service service;
    private final int status;

    UpstreamFailure(Service service, int status, String message, Throwable cause) {
        super(message, cause);
        this.service = service;
        this.status = status;
    }

    public Service service() {
        return service;
    }

    public int status() {
        return status;
    }
}
