package dev.hindsight.alert.sources.cloudwatch;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import dev.hindsight.alert.sources.Fetch;
import dev.hindsight.eventlog.CallersContext;
import io.smallrye.mutiny.Uni;

/** Fetches a certificate once in an hour, and asks for one that was not good again after a minute. Remembers the last 64. */
@Singleton
class FetchedCertificates implements Certificates {

    private static final int MOST = 64;
    private static final Duration GOOD = Duration.ofHours(1);
    private static final Duration BAD = Duration.ofMinutes(1);

    private record Held(Uni<Optional<X509Certificate>> certificate, Instant until) {}

    private final Fetch fetch;
    private final CertificateTrust trust;
    private final InstantSource clock;
    private final Map<URI, Held> held = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<URI, Held> eldest) {
            return size() > MOST;
        }
    };

    @Inject
    FetchedCertificates(Fetch fetch) {
        this(fetch, CertificateTrust.ofThisJava(), InstantSource.system());
    }

    FetchedCertificates(Fetch fetch, CertificateTrust trust, InstantSource clock) {
        this.fetch = fetch;
        this.trust = trust;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<X509Certificate>> at(URI address) {
        synchronized (held) {
            Held known = held.get(address);
            var certificate = known != null && clock.instant().isBefore(known.until()) ? known.certificate() : fetched(address);
            return certificate.emitOn(CallersContext.here());
        }
    }

    /** Whoever asks while it is on its way waits for the same. */
    private Uni<Optional<X509Certificate>> fetched(URI address) {
        Uni<Optional<X509Certificate>> fetched = fetch.get(address).map(answer -> checked(address, answer))
                .onItem().invoke(found -> hold(address, Uni.createFrom().item(found), found.isPresent() ? GOOD : BAD))
                .onFailure().invoke(() -> forget(address)).memoize().indefinitely();
        hold(address, fetched, BAD);
        return fetched;
    }

    private Optional<X509Certificate> checked(URI address, Fetch.Answer answer) {
        if (answer.status() >= 500 || answer.status() == 429) {
            throw new IllegalStateException("SNS does not give out its certificate just now: " + answer.status());
        }
        return answer.status() == 200 ? trust.check(answer.body(), address.getHost(), clock.instant()) : Optional.empty();
    }

    private void hold(URI address, Uni<Optional<X509Certificate>> certificate, Duration time) {
        synchronized (held) {
            held.put(address, new Held(certificate, clock.instant().plus(time)));
        }
    }

    private void forget(URI address) {
        synchronized (held) {
            held.remove(address);
        }
    }
}
