package dev.hindsight.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.delivery.Channel;
import dev.hindsight.delivery.Channels;
import dev.hindsight.delivery.InvalidConfig;
import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.VersionConflict;
import dev.hindsight.history.Deed;
import dev.hindsight.history.History;
import dev.hindsight.history.Thing;
import dev.hindsight.manners.Problem;
import dev.hindsight.news.EventNames;
import io.smallrye.mutiny.Uni;

/** Keeps what a person wants to hear. Only they themselves say; an administrator can only end it. */
@ApplicationScoped
public class SubscriptionHandler {

    private final History history;
    private final Channels channels;

    public SubscriptionHandler(History history, Channels channels) {
        this.history = history;
        this.channels = channels;
    }

    /** @param email the address that the sign-in tells, if it does */
    Uni<Subscription> put(SubscriptionRequest request, @Nullable String email, OptionalLong expected, Deed deed) {
        return change(deed.actor(), wishes(request, email), expected, deed);
    }

    /** The person hears nothing more, and their address is forgotten here. */
    Uni<Void> end(String person, OptionalLong expected, Deed deed) {
        return change(person, Wishes.NONE, expected, deed).replaceWithVoid();
    }

    private Uni<Subscription> change(String person, Wishes wanted, OptionalLong expected, Deed deed) {
        return history.transaction(transaction -> Subscriptions.hold(transaction, person).chain(now -> {
            UUID stream = stream(person);
            if (expected.isPresent() && expected.getAsLong() != now.version()) {
                throw new VersionConflict(stream, expected.getAsLong(), OptionalLong.of(now.version()));
            }
            if (wanted.equals(now.wishes())) {
                return Uni.createFrom().item(now);
            }
            var next = Subscription.of(wanted, now.version() + 1, deed.at());
            var event = new SubscriptionEvent.Changed(now.wishes(), wanted);
            return Subscriptions.store(transaction, person, next).chain(() -> history.record(transaction,
                    new Thing("subscription", stream), SubscriptionEvent.CODEC.write(event), deed)).replaceWith(next);
        }));
    }

    private Wishes wishes(SubscriptionRequest request, @Nullable String email) {
        var errors = new ArrayList<Problem.FieldError>();
        var names = new ArrayList<String>();
        for (int i = 0; i < request.events().size(); i++) {
            String pointer = "#/events/" + i;
            EventNames.shortName(request.events().get(i)).ifPresentOrElse(names::add,
                    () -> errors.add(new Problem.FieldError(pointer, "is no event; see the match of a rule")));
        }
        String sent = request.email() == null ? email : request.email();
        Optional<String> to = Optional.ofNullable(sent).flatMap(this::address);
        if (sent == null && !names.isEmpty()) {
            errors.add(new Problem.FieldError("#/email", "must be given; your sign-in does not tell one"));
        }
        if (sent != null && to.isEmpty()) {
            errors.add(new Problem.FieldError("#/email", "is not a mail address"));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asException();
        }
        return new Wishes(to.orElse(null), names.stream().distinct().toList(), request.minSeverity(),
                Boolean.TRUE.equals(request.onlyMine()));
    }

    /** As the channel of mails has it: without a name before it. */
    private Optional<String> address(String text) {
        Channel mail = channels.ofType("email").orElseThrow();
        var config = EventCodec.JSON.createObjectNode();
        config.putArray("to").add(text);
        try {
            return Optional.of(mail.recipients(mail.accept(config)).getFirst());
        } catch (InvalidConfig e) {
            return Optional.empty();
        }
    }

    /** Streams go by ids and people by names. */
    private static UUID stream(String person) {
        return UUID.nameUUIDFromBytes(("subscription/" + person).getBytes(UTF_8));
    }
}
