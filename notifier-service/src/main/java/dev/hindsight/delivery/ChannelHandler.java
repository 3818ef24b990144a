package dev.hindsight.delivery;

import java.time.Instant;
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
import dev.hindsight.manners.MergePatch;
import dev.hindsight.manners.Patched;
import dev.hindsight.manners.Problem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Sets up, changes and deletes channels. */
@ApplicationScoped
public class ChannelHandler {

    private final Channels channels;
    private final ChannelSettings settings;
    private final Instance<ChannelUse> users;
    private final Patched patched;

    public ChannelHandler(Channels channels, ChannelSettings settings, @Any Instance<ChannelUse> users, Patched patched) {
        this.channels = channels;
        this.settings = settings;
        this.users = users;
        this.patched = patched;
    }

    /** A new channel: as it may be shown this once, and as it may be shown from then on. */
    record Created(ChannelView kept, ChannelView shown) {}

    /** @return fails with {@code no-such-channel} */
    static Uni<ConfiguredChannel> find(UUID id) {
        return ConfiguredChannel.findLive(id).onItem().ifNull()
                .failWith(() -> new Rejected("no-such-channel", "There is no channel " + id + "."));
    }

    @WithTransaction
    Uni<Created> create(ChannelRequest request, Instant now) {
        var channel = new ConfiguredChannel();
        channel.id = EventId.next();
        channel.type = request.type();
        channel.createdAt = now;
        ObjectNode made = fill(channel, request, now);
        return channel.<ConfiguredChannel>persistAndFlush()
                .map(stored -> new Created(ChannelView.of(stored),
                        ChannelView.of(stored, shown(stored, request.config(), made))));
    }

    @WithTransaction
    Uni<ChannelView> change(UUID id, ObjectNode patch, OptionalLong expected, Instant now) {
        return find(id).chain(channel -> {
            expect(channel, expected);
            ObjectNode present = EventCodec.JSON.createObjectNode().put("name", channel.name).put("type", channel.type)
                    .put("enabled", channel.enabled)
                    .set("config", settings.whole(channel.id, channel.config, channel.secrets));
            ObjectNode wanted = MergePatch.apply(present, patch);
            ChannelRequest request = patched.as(wanted, ChannelRequest.class);
            if (!request.type().equals(channel.type)) {
                throw invalid("#/type", "cannot be changed; make a new channel");
            }
            ObjectNode made = fill(channel, request, now);
            return channel.<ConfiguredChannel>persistAndFlush()
                    .map(stored -> ChannelView.of(stored, shown(stored, request.config(), made)));
        });
    }

    @WithTransaction
    Uni<Void> delete(UUID id, OptionalLong expected, Instant now) {
        return find(id).call(this::refuseWhenUsed).chain(channel -> {
            expect(channel, expected);
            channel.deleted = true;
            channel.enabled = false;
            channel.disabledReason = "the channel was deleted";
            channel.secrets = null;
            channel.updatedAt = now;
            return channel.persistAndFlush().replaceWithVoid();
        });
    }

    private ObjectNode fill(ConfiguredChannel channel, ChannelRequest request, Instant now) {
        Channel type = channels.ofType(request.type())
                .orElseThrow(() -> invalid("#/type", "must be one of " + String.join(", ", channels.types())));
        ObjectNode accepted = accept(type, request.config());
        channel.name = request.name().strip();
        channel.enabled = request.enabled() == null || request.enabled();
        channel.disabledReason = channel.enabled ? null : channel.disabledReason;
        channel.updatedAt = now;
        settings.store(channel, type, accepted);
        return accepted;
    }

    private static ObjectNode accept(Channel type, ObjectNode config) {
        try {
            return type.accept(config);
        } catch (InvalidConfig e) {
            throw Problem.invalid(e.errors()).asException();
        }
    }

    /** The open settings, and with them the secrets that the administrator does not know yet because they were made up here. */
    private ObjectNode shown(ConfiguredChannel channel, ObjectNode asked, ObjectNode made) {
        ObjectNode shown = ChannelSettings.parse(channel.config);
        for (String key : channels.ofType(channel.type).map(Channel::secretKeys).orElseThrow()) {
            if (!asked.has(key) && made.has(key)) {
                shown.set(key, made.get(key));
            }
        }
        return shown;
    }

    private Uni<@Nullable Void> refuseWhenUsed(ConfiguredChannel channel) {
        Uni<@Nullable Void> all = Uni.createFrom().nullItem();
        for (ChannelUse use : users) {
            all = all.chain(() -> use.usersOf(channel.id)).invoke(names -> {
                if (!names.isEmpty()) {
                    throw new Rejected("channel-in-use", "The channel is used by " + String.join(", ", names) + ".");
                }
            }).replaceWith(Uni.createFrom().nullItem());
        }
        return all;
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
