package dev.hindsight.alert.sources.cloudwatch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Errand;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Proof;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SecretOrigin;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.SignedTime;
import dev.hindsight.alert.sources.SourceTime;
import dev.hindsight.manners.Problem;
import io.smallrye.mutiny.Uni;

/**
 * Alarms that CloudWatch sends through SNS (docs.aws.amazon.com, "Parsing Amazon SNS message formats" and "Verifying the signatures of
 * Amazon SNS messages"). Only posts of allowed topics are taken, signed by SNS in version 1 or 2; raw delivery has no signature and
 * is refused. When the certificate cannot be fetched just now, the proof fails, and SNS is to come again.
 */
@Singleton
class CloudWatch implements SourceType {

    /** SNS tries for up to an hour, and the time that it signs is that of the first try. */
    private static final Duration USUAL_TOLERANCE = Duration.ofMinutes(65);

    private final Certificates certificates;
    private final Subscription subscription;

    CloudWatch(Certificates certificates, Subscription subscription) {
        this.certificates = certificates;
        this.subscription = subscription;
    }

    @Override
    public String type() {
        return "cloudwatch";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.SIGNATURE);
    }

    /** Amazon signs with a key whose certificate it publishes. */
    @Override
    public SecretOrigin signingSecret() {
        return SecretOrigin.NONE;
    }

    @Override
    public Uni<Proof> prove(Post post, Authentication how, List<String> secrets, Instant now) {
        SnsMessage message;
        try {
            message = SnsMessage.of(post);
        } catch (Unreadable e) {
            return Uni.createFrom().item(Proof.FORGED);
        }
        Instant signed = SourceTime.of(message.text("Timestamp"));
        URI certificate = SnsAddress.certificate(message.text("SigningCertURL"));
        if (signed == null || certificate == null || !isAllowed(message, how)) {
            return Uni.createFrom().item(Proof.FORGED);
        }
        Duration tolerance = how.toleranceSeconds() == null ? USUAL_TOLERANCE : Duration.ofSeconds(how.tolerance());
        return certificates.at(certificate).map(found -> found.isPresent() && message.isSignedWith(found.get().getPublicKey())
                ? SignedTime.judge(signed, now, tolerance)
                : Proof.FORGED).onFailure().transform(_ -> away());
    }

    private static Throwable away() {
        return Problem.of("sns-away", 503, "SNS cannot be asked just now",
                "The certificate of this post could not be fetched, so nobody can tell whether it is genuine. Send it again.")
                .asException();
    }

    static boolean isAllowed(SnsMessage message, Authentication how) {
        String topic = message.text("TopicArn");
        return topic != null && how.topics() != null && how.topics().contains(topic);
    }

    @Override
    public @Nullable String deliveryId(Post post) {
        try {
            return SnsMessage.of(post).text("MessageId");
        } catch (Unreadable e) {
            return null;
        }
    }

    @Override
    public Reading read(Post post) {
        SnsMessage message = SnsMessage.of(post);
        return switch (message.type()) {
            case "Notification" -> Notification.reading(message, post);
            case "SubscriptionConfirmation" -> Reading.nothing("The topic " + message.topic()
                    + " asks whether to send here. Until its SubscribeURL is opened, by you or by the setting \"confirm\", no alarms come.");
            case "UnsubscribeConfirmation" -> Notification.unsubscribed(message, post);
            default -> throw new Unreadable(
                    "The \"Type\" is none of Notification, SubscriptionConfirmation and UnsubscribeConfirmation.");
        };
    }

    @Override
    public boolean leavesErrand(Post post, Authentication how) {
        try {
            return Subscription.isAsked(SnsMessage.of(post), how);
        } catch (Unreadable e) {
            return false;
        }
    }

    @Override
    public Uni<Errand> runErrand(Post post, Authentication how) {
        return subscription.answer(SnsMessage.of(post), how);
    }
}
