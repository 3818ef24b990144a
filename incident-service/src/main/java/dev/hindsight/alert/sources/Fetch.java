package dev.hindsight.alert.sources;

import java.net.URI;

import io.smallrye.mutiny.Uni;

/** A GET because of a post. Whoever asks has checked that the address is one of those that its type knows. */
public interface Fetch {

    /** @param body at most 64 KiB */
    record Answer(int status, byte[] body) {}

    /** @return what is answered, redirects too; fails when nothing is within the deadline, or too much */
    Uni<Answer> get(URI address);
}
