package dev.hindsight.alert.sources.cloudwatch;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

/** The certificates that SNS signs with. */
interface Certificates {

    /** @return empty when there is none to be trusted; fails when that cannot be told just now */
    Uni<Optional<X509Certificate>> at(URI address);
}
