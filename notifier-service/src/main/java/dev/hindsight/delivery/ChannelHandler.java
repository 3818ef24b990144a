package dev.hindsight.delivery;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.eventlog.EventCodec;
import dev.hindsight.eventlog.EventId;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.VersionConflict;
import dev.hindsight.history.Deed;
import dev.hindsight.history.History;
import dev.hindsight.history.Thing;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.EventView;
import dev.hindsight.manners.MergePatch;
import dev.hindsight.manners.Page;
import dev.hindsight.manners.Patched;
import dev.hindsight.manners.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** Sets up, changes and deletes channels. */
@ApplicationScoped
public class ChannelHandler {

    private final ChannelSettings settings;
    private final Instance<ChannelUse> users;
    private final Patched patched;
    private final History history;

    public ChannelHandler(ChannelSettings settings, @Any Instance<ChannelUse> users, Patched patched, History history) {
        this.settings = settings;
        this.users = users;
        this.patched = patched;
        this.history = history;
    }

    /** @return fails with {@code no-such-channel} */
    static Uni<ConfiguredChannel> find(UUID id) {
        return ConfiguredChannel.findLive(id).onItem().ifNull()
                .failWith(() -> new Rejected("no-such-channel", "There is no channel " + id + "."));
    }

    static Thing thing(UUID id) {
        return new Thing("channel", id);
    }

    /** Of one that was deleted too. */
    Uni<Page<EventView>> history(UUID id, @Nullable String cursor, @Nullable Integer limit) {
        return history.of(thing(id), () -> find(id), cursor, limit);
    }

    /** @return the answer with the secrets that were made up here */
    Uni<Answer> create(ChannelRequest request, Deed deed) {
        ConfiguredChannel channel = ConfiguredChannel.begin(EventId.next(), request.type(), deed.at());
        ObjectNode made = settings.fill(channel, request);
        var event = new ChannelEvent.Created(ChannelFacts.of(channel), channel.secrets != null);
        ChannelView view = settings.shown(channel, request.config(), made);
        Answer answer = Answer.created("/api/v1/channels/" + view.id(), view.version(), view);
        return history.transaction(transaction -> ChannelRows.insert(transaction, channel)
                .chain(() -> record(transaction, channel.id, event, deed))
                .chain(() -> history.answerSealed(transaction, answer))).replaceWith(answer);
    }

    Uni<ChannelView> change(UUID id, ObjectNode patch, OptionalLong expected, Deed deed) {
        return history.transaction(transaction -> ChannelRows.hold(transaction, id).chain(channel -> {
            expect(channel, expected);
            ChannelFacts before = ChannelFacts.of(channel);
            ObjectNode config = settings.whole(channel.id, channel.config, channel.secrets);
            ChannelRequest request = patched.as(MergePatch.apply(sent(before, config), patch), ChannelRequest.class);
            if (!request.type().equals(channel.type)) {
                throw invalid("#/type", "cannot be changed; make a new channel");
            }
            ObjectNode made = settings.fill(channel, request);
            ChannelFacts after = ChannelFacts.of(channel);
            boolean replaced = settings.isSecretNew(channel, config, made);
            if (after.equals(before) && !replaced) {
                return Uni.createFrom().item(ChannelView.of(channel));
            }
            return store(transaction, channel, new ChannelEvent.Changed(before, after, replaced), deed)
                    .replaceWith(() -> settings.shown(channel, request.config(), made));
        }));
    }

    Uni<Void> delete(UUID id, OptionalLong expected, Deed deed) {
        return history.transaction(transaction -> ChannelRows.hold(transaction, id)
                .call(() -> refuseWhenUsed(transaction, id)).chain(channel -> {
                    expect(channel, expected);
                    var event = new ChannelEvent.Deleted(ChannelFacts.of(channel));
                    channel.deleted = true;
                    channel.switchOff("the channel was deleted");
                    channel.secrets = null;
                    return store(transaction, channel, event, deed);
                }));
    }

    /** The receiver wants nothing more over it as it was set up then; what was changed since is another matter. */
    Uni<Void> switchOff(Claimed.Via tried, String reason) {
        return history.transaction(transaction -> ChannelRows.hold(transaction, tried.id()).chain(channel -> {
            if (!channel.enabled || channel.version != tried.version()) {
                return Uni.createFrom().voidItem();
            }
            channel.switchOff(reason);
            return store(transaction, channel, new ChannelEvent.SwitchedOff(reason), Deed.ofOurselves());
        })).onFailure(Rejected.class).recoverWithNull();
    }

    private Uni<Void> store(SqlConnection transaction, ConfiguredChannel channel, ChannelEvent event, Deed deed) {
        channel.version++;
        channel.updatedAt = deed.at();
        return ChannelRows.update(transaction, channel).chain(() -> record(transaction, channel.id, event, deed));
    }

    private Uni<Void> record(SqlConnection transaction, UUID channel, ChannelEvent event, Deed deed) {
        return history.record(transaction, thing(channel), ChannelEvent.CODEC.write(event), deed);
    }

    private Uni<Void> refuseWhenUsed(SqlConnection transaction, UUID channel) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (ChannelUse use : users) {
            all = all.chain(() -> use.usersOf(transaction, channel)).invoke(names -> {
                if (!names.isEmpty()) {
                    throw new Rejected("channel-in-use", "The channel is used by " + String.join(", ", names) + ".");
                }
            }).replaceWithVoid();
        }
        return all;
    }

    private static ObjectNode sent(ChannelFacts facts, ObjectNode config) {
        return EventCodec.JSON.createObjectNode().put("name", facts.name()).put("type", facts.type())
                .put("enabled", facts.enabled()).set("config", config.deepCopy());
    }

    private static void expect(ConfiguredChannel channel, OptionalLong expected) {
        if (expected.isPresent() && expected.getAsLong() != channel.version) {
            throw new VersionConflict(channel.id, expected.getAsLong(), OptionalLong.of(channel.version));
        }
    }

    private static RuntimeException invalid(String pointer, String detail) {
        return Problem.invalid(List.of(new Problem.FieldError(pointer, detail))).asException();
    }
}
