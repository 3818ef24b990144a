package dev.hindsight.alert.sources;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Proof;
import dev.hindsight.alert.SecretOrigin;
import dev.hindsight.alert.SourceType;
import io.smallrye.mutiny.Uni;

/** A type that signs as Standard Webhooks has it: there whoever sends makes the secret. */
public interface StandardWebhooksType extends SourceType {

    @Override
    default SecretOrigin signingSecret() {
        return SecretOrigin.FAR_SIDE;
    }

    @Override
    default @Nullable String deliveryId(Post post) {
        return signedDeliveryId(post);
    }

    /** The signature covers it, and no other header. */
    @Override
    default @Nullable String signedDeliveryId(Post post) {
        return post.header("webhook-id");
    }

    @Override
    default Uni<Proof> prove(Post post, Authentication how, List<String> secrets, Instant now) {
        return StandardWebhooks.prove(post, how, secrets, now);
    }
}
