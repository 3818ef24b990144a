package dev.hindsight.delivery;

import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import dev.hindsight.history.Deed;

/** A line of the ledger with all there is to it. */
@Entity
@Immutable
@Table(name = "ledger")
public class Delivery extends LedgerLine {

    /** What was sent, once it was. */
    public @Nullable String body;

    void replayed(Deed deed) {
        outcome = "pending";
        reason = null;
        replays = Stream.concat(replays.stream(), Stream.of(new Replay(deed.at(), deed.actor()))).toList();
    }
}
