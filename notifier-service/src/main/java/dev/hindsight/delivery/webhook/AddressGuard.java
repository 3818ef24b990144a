package dev.hindsight.delivery.webhook;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import io.smallrye.mutiny.Uni;

/**
 * Keeps addresses that others give us from reaching inside (server-side request forgery). A name is resolved anew at every attempt,
 * every address it has is checked, and the caller connects to the one that was checked, not to the name: a name that changes
 * in between (DNS rebinding) gains nothing. What the operator has allowed is excused from all but the form of the URL.
 */
final class AddressGuard {

    private static final Set<Integer> PORTS = Set.of(443, 8443);
    private static final List<String> INSIDE = List.of(".localhost", ".local", ".internal", ".svc", ".cluster.local",
            ".home.arpa",
            ".lan", ".intranet", ".corp", ".home");

    /** With the time for the request that follows, well within the lease of a delivery. */
    private static final Duration FOR_A_NAME = Duration.ofSeconds(5);

    private final AllowList allowed;
    private final Names names;

    AddressGuard(AllowList allowed, Names names) {
        this.allowed = allowed;
        this.names = names;
    }

    /** Resolves names. */
    interface Names {
        /** All addresses of the name, IPv4 and IPv6; fails with {@link java.net.UnknownHostException}. */
        Uni<List<InetAddress>> addresses(String host);
    }

    /** Where to connect to for a URL. */
    record Checked(WebhookUrl url, InetAddress address) {}

    /** The URL may not be fetched; the message is for the administrator and tells no addresses. */
    static final class Refused extends RuntimeException {
        Refused(String reason) {
            super(reason, null, false, false);
        }
    }

    /** @return fails with {@link Refused}, {@link java.net.UnknownHostException} or, after five seconds, {@link TimeoutException} */
    Uni<Checked> check(WebhookUrl url) {
        return resolve(url).map(found -> check(url, found));
    }

    /** What can be said without asking the name service. */
    void checkForm(WebhookUrl url) {
        if (allowed.names(url)) {
            return;
        }
        if (isLiteral(url.host())) {
            check(url, List.of(InetAddress.ofLiteral(url.host())));
        } else if (allowed.networks().isEmpty()) {
            refuseInside(url);
            refuseService(url);
        }
    }

    private Checked check(WebhookUrl url, List<InetAddress> found) {
        if (found.isEmpty()) {
            throw new Refused(url.host() + " has no address");
        }
        if (!allowed.names(url) && !found.stream().allMatch(allowed::holds)) {
            refuseInside(url);
            refuseService(url);
            if (!found.stream().allMatch(address -> allowed.holds(address) || PublicAddress.isPublic(address))) {
                throw new Refused(url.host() + " is not on the public internet");
            }
        }
        return new Checked(url, found.getFirst());
    }

    private static void refuseService(WebhookUrl url) {
        if (!url.secure()) {
            throw new Refused("must begin with https://");
        }
        if (!PORTS.contains(url.port())) {
            throw new Refused("must use port 443 or 8443");
        }
    }

    private static void refuseInside(WebhookUrl url) {
        String host = url.host();
        if (!isLiteral(host) && (!host.contains(".") || INSIDE.stream().anyMatch(host::endsWith))) {
            throw new Refused(host + " is a name of an inner network");
        }
    }

    private Uni<List<InetAddress>> resolve(WebhookUrl url) {
        return isLiteral(url.host())
                ? Uni.createFrom().item(() -> List.of(InetAddress.ofLiteral(url.host())))
                : names.addresses(url.host()).ifNoItem().after(FOR_A_NAME)
                        .failWith(() -> new TimeoutException("its name was not resolved in time"));
    }

    private static boolean isLiteral(String host) {
        return host.contains(":") || Character.isDigit(host.charAt(host.length() - 1)) && host.matches("[0-9.]+");
    }
}
