package dev.hindsight.gateway.edge;

import java.net.URI;

/** Compares addresses by what browsers call an origin: scheme, host and port. */
public final class Origins {

    private Origins() {}

    /** {@code https://sso.example.org:8443} of {@code https://sso.example.org:8443/realms/hindsight}. */
    public static String of(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
