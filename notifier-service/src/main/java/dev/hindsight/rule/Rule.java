package dev.hindsight.rule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** Who hears of what: events that match are told over these channels. */
@Entity
@Table(name = "rule")
public class Rule extends PanacheEntityBase {

    @Id
    public UUID id = new UUID(0, 0);
    @Version
    public long version = 1;
    public String name = "";
    public boolean enabled = true;
    @Convert(converter = MatchColumn.class)
    public Match match = new Match(List.of(), null, null, null);
    public UUID[] channels = {};
    /** Whether its channels may hear of confidential incidents; otherwise the ledger says that they were left out. */
    public boolean allowConfidential;
    public Instant createdAt = Instant.EPOCH;
    public Instant updatedAt = Instant.EPOCH;
}
