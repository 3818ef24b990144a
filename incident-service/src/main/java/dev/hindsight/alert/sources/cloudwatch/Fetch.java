package dev.hindsight.alert.sources.cloudwatch;

import java.net.URI;

import io.smallrye.mutiny.Uni;

/** A GET to SNS. Addresses have been checked with {@link SnsAddress} before. */
interface Fetch {

    /** @param body at most 64 KiB */
    record Answer(int status, byte[] body) {}

    /** @return what is answered, redirects too; fails when nothing is within the deadline, or too much */
    Uni<Answer> get(URI address);
}
