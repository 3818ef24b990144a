package dev.hindsight.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.stage.Messages;

/**
 * What every channel promises. A test of a new channel extends this, brings a real server of the other side and says how to make
 * it behave; the rest is here.
 */
public abstract class ChannelKit {

    /** Longer than any channel of the tests may take. */
    private static final Duration LEASE = Duration.ofSeconds(8);

    /** How the other side behaves. */
    protected enum Mood {
        TAKES, IS_BUSY, REFUSES, IS_AWAY, IS_SLOW
    }

    protected abstract Channel channel();

    /** A configuration that leads to the server of the test. */
    protected abstract ObjectNode config();

    protected abstract void become(Mood mood);

    /** Message ids in the order in which the server of the test has taken them. */
    protected abstract List<String> taken();

    @Test
    void what_the_other_side_takes_is_sent_and_there_is_proof() {
        become(Mood.TAKES);
        var sent = expect(Outcome.Sent.class, deliver(outgoing(UUID.randomUUID())));
        assertTrue(sent.body().contains("INC-142"));
        assertEquals(1, taken().size());
    }

    @Test
    void a_busy_other_side_is_worth_another_try() {
        become(Mood.IS_BUSY);
        expect(Outcome.Temporary.class, deliver(outgoing(UUID.randomUUID())));
    }

    @Test
    void a_refusal_is_final() {
        become(Mood.REFUSES);
        expect(Outcome.Permanent.class, deliver(outgoing(UUID.randomUUID())));
    }

    @Test
    void an_other_side_that_is_away_is_worth_another_try() {
        become(Mood.IS_AWAY);
        expect(Outcome.Temporary.class, deliver(outgoing(UUID.randomUUID())));
    }

    @Test
    void a_slow_other_side_is_left_before_the_lease_ends() {
        become(Mood.IS_SLOW);
        Instant begun = Instant.now();
        expect(Outcome.Temporary.class, deliver(outgoing(UUID.randomUUID())));
        assertTrue(Duration.between(begun, Instant.now()).compareTo(LEASE) < 0);
    }

    @Test
    void every_attempt_carries_the_same_message_id_and_every_delivery_its_own() {
        become(Mood.TAKES);
        var once = outgoing(UUID.randomUUID());
        deliver(once);
        deliver(once);
        deliver(outgoing(UUID.randomUUID()));
        List<String> ids = taken();
        assertEquals(once.messageId(), ids.getFirst());
        assertEquals(ids.getFirst(), ids.get(1));
        assertNotEquals(ids.getFirst(), ids.get(2));
    }

    @Test
    void a_setting_it_does_not_know_is_refused() {
        var odd = config().put("colour", "blue");
        var refused = assertThrows(InvalidConfig.class, () -> channel().accept(odd));
        assertEquals("#/config/colour", refused.errors().getFirst().pointer());
    }

    @Test
    void an_empty_configuration_is_refused() {
        assertThrows(InvalidConfig.class, () -> channel().accept(new ObjectMapper().createObjectNode()));
    }

    @Test
    void no_recipient_shows_a_secret() {
        ObjectNode accepted = channel().accept(config());
        for (String key : channel().secretKeys()) {
            for (String recipient : channel().recipients(accepted)) {
                accepted.path(key).forEach(secret -> assertFalse(recipient.contains(secret.asText())));
            }
        }
    }

    protected static <T extends Outcome> T expect(Class<T> kind, Outcome outcome) {
        return assertInstanceOf(kind, outcome, outcome::toString);
    }

    protected final Outcome deliver(Outgoing outgoing) {
        return channel().deliver(outgoing).await().atMost(LEASE.plusSeconds(2));
    }

    protected final Outgoing outgoing(UUID delivery) {
        ObjectNode accepted = channel().accept(config());
        return new Outgoing(channel().messageId(delivery, Messages.declared()), channel().recipients(accepted).getFirst(),
                Messages.declared(), accepted, Cause.RULE);
    }
}
