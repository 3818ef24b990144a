package dev.hindsight.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** A line of the ledger, to be read. It is written by {@link Plan} and {@link DeliveryQueue} alone. */
@MappedSuperclass
public abstract class LedgerLine extends PanacheEntityBase {

    @Id
    public UUID id = new UUID(0, 0);
    public UUID event = new UUID(0, 0);
    public String eventType = "";
    public @Nullable UUID incident;
    public @Nullable String incidentKey;
    public @Nullable UUID actionItem;
    public @Nullable String actionItemKey;
    public @Nullable UUID rule;
    public @Nullable String ruleName;
    public UUID channel = new UUID(0, 0);
    public String channelName = "";
    public String channelType = "";
    public String recipient = "";
    public String outcome = "";
    public @Nullable String reason;
    public String messageId = "";
    public Instant plannedAt = Instant.EPOCH;
    public @Nullable Instant sentAt;
    public @Nullable String subject;
    @Convert(converter = AttemptsColumn.class)
    public List<RecordedAttempt> attempts = List.of();
    /** Who had it sent again by hand. */
    @Convert(converter = ReplaysColumn.class)
    public List<Replay> replays = List.of();

    /** Who may see it; null when everybody may. */
    @JsonIgnore
    public String @Nullable [] readers;
}
