package dev.hindsight.bundle;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A bundle that was verified and is kept. Ids, key, version and hash are those of the installation it comes from.
 *
 * @param id of the archived bundle, here
 * @param digest SHA-256 of the file, in hex; the same file is kept once
 * @param incident id of the incident
 * @param key what it is called there; an incident of this installation may have the same key
 * @param version how many events there are
 * @param root number of the signed root that has seen it; absent when the bundle holds no proof
 * @param rootVersion the last event that this root has seen: no root vouches for those after it
 * @param rootKey public key that this root was signed with, in base64; whether it is theirs is for people to judge
 */
record ArchivedBundle(UUID id, String digest, UUID incident, String key, long version, String title, boolean confidential,
        String headHash, @Nullable Long root, @Nullable Long rootVersion, @Nullable String rootKey, String importedBy,
        Instant importedAt) {}
