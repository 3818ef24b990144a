package dev.hindsight.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * Tries a dead letter again: what the event does here, the memory of it, the mark on the letter, the event that says who did it and
 * the riders of the caller commit together or not at all.
 */
@ApplicationScoped
public class DeadLetterReplay {

    /** Each round of a race has a winner. */
    private static final int ATTEMPTS = 20;

    private final EventLog log;
    private final Inbox inbox;
    private final DeadLetters letters;
    private final String consumer;
    private final Clock clock = Clock.systemUTC();

    public DeadLetterReplay(EventLog log, Inbox inbox, DeadLetters letters,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.log = log;
        this.inbox = inbox;
        this.letters = letters;
        this.consumer = consumer;
    }

    /** The stream of what is done to a dead letter of a service. */
    public static UUID stream(String service, long letter) {
        return UUID.nameUUIDFromBytes(("dead-letter/" + service + "/" + letter).getBytes(UTF_8));
    }

    /**
     * A letter that was replayed already is left as it is, with its one event.
     *
     * @param actor who asks for it
     * @param riders rows that are stored with it or not at all, such as the answer for a repeated request
     * @return fails with {@link Rejected} {@code no-such-dead-letter}, or with what the effect failed with: then nothing is stored, and
     *         the letter can be replayed later
     */
    public Uni<Void> replay(long id, Inbox.Effect effect, String actor, List<Write> riders) {
        return Uni.createFrom().deferred(() -> log.inTransaction(transaction -> letters.hold(transaction, id)
                .onItem().ifNull().failWith(() -> DeadLetters.absent(id))
                .chain(held -> held.letter().replayedAt() == null
                        ? again(transaction, held, effect, actor)
                        : Uni.createFrom().voidItem())
                .chain(() -> log.write(transaction, riders))))
                .onFailure(VersionConflict.class).retry().atMost(ATTEMPTS);
    }

    /** What was done to a letter, in order; fails with {@code no-such-dead-letter}. */
    public Uni<List<RecordedEvent>> history(long id) {
        return letters.isThere(id).chain(there -> there
                ? log.load(stream(consumer, id))
                : Uni.createFrom().failure(DeadLetters.absent(id)));
    }

    private Uni<Void> again(SqlConnection transaction, DeadLetters.Held held, Inbox.Effect effect, String actor) {
        Published event = Published.read(held.message());
        DeadLetters.DeadLetter letter = held.letter();
        return inbox.once(transaction, letter.topic(), event, effect)
                .call(() -> letters.markReplayed(transaction, letter.id()))
                .chain(acted -> record(transaction, actor, new DeadLetterReplayed(letter.id(), consumer, letter.topic(),
                        event.id(), event.type(), acted)));
    }

    private Uni<Void> record(SqlConnection transaction, String actor, DeadLetterReplayed replayed) {
        var unborn = StreamHead.unborn(stream(consumer, replayed.letter()), "dead-letter/" + replayed.letter());
        return log.record(transaction, unborn, List.of(DeadLetterReplayed.CODEC.write(replayed)), actor, clock.instant());
    }
}
