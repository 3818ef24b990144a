package dev.hindsight.alert.sources.cloudwatch;

import java.net.URI;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Authentication;
import io.smallrye.mutiny.Uni;

/** Says yes to SNS when a topic that is allowed asks, and the settings of the source say to. */
@Singleton
class Subscription {

    private final Fetch fetch;

    Subscription(Fetch fetch) {
        this.fetch = fetch;
    }

    /** @return what has come of it; null when there was nothing to do */
    Uni<@Nullable String> follow(SnsMessage message, Authentication how) {
        if (!message.type().equals("SubscriptionConfirmation") || !Boolean.TRUE.equals(how.confirm())
                || !CloudWatch.isAllowed(message, how)) {
            return Uni.createFrom().nullItem();
        }
        URI address = SnsAddress.confirmation(message.text("SubscribeURL"), message.topic());
        if (address == null) {
            return Uni.createFrom().item("The SubscribeURL does not lead to SNS, or to another topic; it was not opened.");
        }
        return fetch.get(address).map(answer -> answer.status() == 200
                ? "The subscription to " + message.topic() + " is confirmed: alarms will come."
                : "SNS did not take the confirmation (" + answer.status() + "): ask it to send the request again.")
                .onFailure()
                .recoverWithItem("SNS could not be reached to confirm the subscription: open the SubscribeURL yourself.");
    }
}
