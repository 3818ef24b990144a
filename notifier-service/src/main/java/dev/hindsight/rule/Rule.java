package dev.hindsight.rule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** Who hears of what: events that match are told over these channels. Read here, written by {@link RuleRows} alone. */
@Entity
@Immutable
@Table(name = "rule")
public class Rule extends PanacheEntityBase {

    @Id
    public UUID id = new UUID(0, 0);
    public long version;
    public String name = "";
    public boolean enabled = true;
    @Convert(converter = MatchColumn.class)
    public Match match = new Match(List.of(), null, null, null);
    public UUID[] channels = {};
    /** Whether its channels may hear of confidential incidents; otherwise the ledger says that they were left out. */
    public boolean allowConfidential;
    public Instant createdAt = Instant.EPOCH;
    public Instant updatedAt = Instant.EPOCH;

    static Rule begin(UUID id, RuleSettings settings, Instant at) {
        var rule = new Rule();
        rule.id = id;
        rule.createdAt = at;
        rule.become(settings, at);
        return rule;
    }

    /** Its next version. */
    void become(RuleSettings settings, Instant at) {
        version++;
        name = settings.name();
        match = settings.match();
        channels = settings.channels().toArray(UUID[]::new);
        enabled = settings.enabled();
        allowConfidential = settings.allowConfidential();
        updatedAt = at;
    }
}
