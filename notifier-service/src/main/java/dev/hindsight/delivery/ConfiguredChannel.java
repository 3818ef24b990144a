package dev.hindsight.delivery;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

/**
 * A channel as an administrator has set it up. A deleted one stays without its secrets, because the ledger points at it. Read here,
 * written by {@link ChannelRows} alone.
 */
@Entity
@Immutable
@Table(name = "channel")
public class ConfiguredChannel extends PanacheEntityBase {

    @Id
    public UUID id = new UUID(0, 0);
    public long version = 1;
    public String name = "";
    public String type = "";
    /** JSON without the secrets. */
    public String config = "{}";
    /** Made by {@link SecretBox}; null when the type has none. */
    public byte @Nullable [] secrets;
    public boolean enabled = true;
    public @Nullable String disabledReason;
    public boolean deleted;
    public Instant createdAt = Instant.EPOCH;
    public Instant updatedAt = Instant.EPOCH;

    /** Absent also when it was deleted. */
    public static Uni<@Nullable ConfiguredChannel> findLive(UUID id) {
        return ConfiguredChannel.<@Nullable ConfiguredChannel>find("id = ?1 and not deleted", id).firstResult();
    }

    static ConfiguredChannel begin(UUID id, String type, Instant at) {
        var channel = new ConfiguredChannel();
        channel.id = id;
        channel.type = type;
        channel.createdAt = at;
        channel.updatedAt = at;
        return channel;
    }

    void switchOff(String reason) {
        enabled = false;
        disabledReason = reason;
    }
}
