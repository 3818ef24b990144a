package dev.hindsight.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

import dev.hindsight.history.Deed;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

/** A line of the ledger, to be read. It is written by {@link Plan} and {@link DeliveryQueue} alone. */
@Entity
@Immutable
@Table(name = "ledger")
public class Delivery extends PanacheEntityBase {

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
    /** What was sent, once it was; only when a single delivery is read. */
    public @Nullable String body;
    @Convert(converter = AttemptsColumn.class)
    public List<RecordedAttempt> attempts = List.of();
    /** Who had it sent again by hand. */
    @Convert(converter = ReplaysColumn.class)
    public List<Replay> replays = List.of();

    /** Who may see it; null when everybody may. */
    @JsonIgnore
    public String @Nullable [] readers;

    void replayed(Deed deed) {
        outcome = "pending";
        reason = null;
        replays = Stream.concat(replays.stream(), Stream.of(new Replay(deed.at(), deed.actor()))).toList();
    }

    Delivery withoutBody() {
        body = null;
        return this;
    }
}
