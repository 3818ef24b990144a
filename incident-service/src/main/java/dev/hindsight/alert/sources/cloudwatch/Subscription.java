package dev.hindsight.alert.sources.cloudwatch;

import java.net.URI;

import jakarta.inject.Singleton;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Errand;
import dev.hindsight.alert.sources.Fetch;
import io.smallrye.mutiny.Uni;

/** Says yes to SNS when a topic that is allowed asks, and the settings of the source say to. */
@Singleton
class Subscription {

    private final Fetch fetch;

    Subscription(Fetch fetch) {
        this.fetch = fetch;
    }

    static boolean isAsked(SnsMessage message, Authentication how) {
        return message.type().equals("SubscriptionConfirmation") && Boolean.TRUE.equals(how.confirm())
                && CloudWatch.isAllowed(message, how);
    }

    /** SNS takes a confirmation that it has had before. */
    Uni<Errand> answer(SnsMessage message, Authentication how) {
        if (!isAsked(message, how)) {
            return Uni.createFrom()
                    .item(Errand.done("The settings of the source no longer say to confirm this; it was not opened."));
        }
        URI address = SnsAddress.confirmation(message.text("SubscribeURL"), message.topic());
        if (address == null) {
            return Uni.createFrom()
                    .item(Errand.done("The SubscribeURL does not lead to SNS, or to another topic; it was not opened."));
        }
        return fetch.get(address).map(answer -> judged(answer, message))
                .onFailure().recoverWithItem(Errand
                        .failed("SNS could not be reached to confirm the subscription: you can open the SubscribeURL yourself."));
    }

    private static Errand judged(Fetch.Answer answer, SnsMessage message) {
        if (answer.status() == 200) {
            return Errand.done("The subscription to " + message.topic() + " is confirmed: alarms will come.");
        }
        return answer.status() >= 500 || answer.status() == 429
                ? Errand.failed("SNS cannot take the confirmation just now (" + answer.status() + ").")
                : Errand.done("SNS did not take the confirmation (" + answer.status() + "): ask it to send the request again.");
    }
}
