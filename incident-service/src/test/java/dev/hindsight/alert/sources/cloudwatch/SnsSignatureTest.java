package dev.hindsight.alert.sources.cloudwatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Proof;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.Payloads;
import dev.hindsight.alert.sources.SignatureKit;
import dev.hindsight.manners.ProblemException;
import io.smallrye.mutiny.Uni;

/** Signed by others with the certificate of the samples, which stands in for that of SNS. */
class SnsSignatureTest extends SignatureKit {

    private static final String TOPIC = "arn:aws:sns:eu-central-1:210987654321:prod-alarms";
    private static final URI CERTIFICATE = URI
            .create("https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-9c6465fa7f48f5cacd23014631ec1136.pem");

    @Override
    protected SourceType source() {
        return new CloudWatch(SnsSignatureTest::certificate, new Subscription(_ -> Uni.createFrom().nothing()));
    }

    private static Uni<Optional<X509Certificate>> certificate(URI address) {
        try {
            byte[] pem = Payloads.bytes("inbound/sns-test-signing-cert.pem");
            X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem));
            return Uni.createFrom().item(address.equals(CERTIFICATE) ? Optional.of(certificate) : Optional.empty());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Authentication allowing(@Nullable Integer tolerance, String... topics) {
        return new Authentication(Scheme.SIGNATURE, null, null, null, tolerance, List.of(topics), null, null);
    }

    @Override
    protected List<Post> samples() {
        return Stream.of("cloudwatch-sns-notification-alarm", "cloudwatch-sns-notification-ok", "sns-subscription-confirmation")
                .map(name -> Payloads.sample(name + ".json")).toList();
    }

    /** Without the one field that is neither signed nor used. */
    @Override
    protected List<Signed> signed() {
        return samples().stream().map(sample -> {
            ObjectNode body = (ObjectNode) Json.object(sample.body());
            body.remove("UnsubscribeURL");
            Instant at = Instant.parse(body.path("Timestamp").asText());
            return new Signed(Payloads.post(body.toString()), allowing(null, TOPIC), "", at, List.of());
        }).toList();
    }

    private Proof prove(Post post, Authentication how, Instant now) {
        return source().prove(post, how, List.of(), now).await().indefinitely();
    }

    @Test
    void what_is_signed_is_what_the_vectors_say() {
        for (Signed one : signed()) {
            assertEquals(Proof.GENUINE, prove(one.post(), one.how(), one.now()));
        }
    }

    @Test
    void only_allowed_topics_are_taken() {
        Signed one = signed().getFirst();
        assertEquals(Proof.FORGED, prove(one.post(), allowing(null), one.now()));
        assertEquals(Proof.FORGED, prove(one.post(), allowing(null, TOPIC + "2"), one.now()));
        assertEquals(Proof.FORGED, prove(one.post(), Authentication.by(Scheme.SIGNATURE), one.now()));
    }

    @ParameterizedTest
    @CsvSource({"0,GENUINE", "65,GENUINE", "66,OLD", "-66,OLD"})
    void sns_may_try_for_an_hour(long minutes, Proof expected) {
        Signed one = signed().getFirst();
        assertEquals(expected, prove(one.post(), one.how(), one.now().plus(Duration.ofMinutes(minutes))));
    }

    @Test
    void the_settings_may_say_how_long() {
        Signed one = signed().getFirst();
        assertEquals(Proof.OLD, prove(one.post(), allowing(60, TOPIC), one.now().plusSeconds(61)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://sns.eu-central-1.amazonaws.com/a.pem",
            "https://sns.eu-central-1.amazonaws.com.evil.example/a.pem",
            "https://evil.example/a.pem",
            "https://evil-sns.eu-central-1.amazonaws.com/a.pem", "https://sns.eu-central-1.amazonaws.com:8443/a.pem",
            "https://u@sns.eu-central-1.amazonaws.com/a.pem", "https://sns.eu-central-1.amazonaws.com/a.txt",
            "https://sns.eu-central-1.amazonaws.com/../a.pem", "https://sns.eu-central-1.amazonaws.com/a.pem?x=1",
            "https://sns.eu-central-1.amazonaws.com/a.pem#x", "https://evil.example\\@sns.eu-central-1.amazonaws.com/a.pem",
            "https://sns.evil.example/.amazonaws.com/a.pem", "https://s3.eu-central-1.amazonaws.com/a.pem",
            "https://sns.a.b.amazonaws.com/a.pem", "https://SNS.eu-central-1.amazonaws.com/a.pem",
            "//sns.x.amazonaws.com/a.pem",
            "file:///etc/passwd", "", "https://127.0.0.1/a.pem", "https://sns.eu-central-1.amazonaws.com./a.pem"})
    void a_certificate_from_elsewhere_is_not_even_fetched(String address) {
        Signed one = signed().getFirst();
        Post post = Payloads.post(one.post().text().replace(CERTIFICATE.toString(), address.replace("\\", "\\\\")));
        var source = new CloudWatch(_ -> {
            throw new AssertionError("fetched " + address);
        }, new Subscription(_ -> Uni.createFrom().nothing()));
        assertEquals(Proof.FORGED, source.prove(post, one.how(), List.of(), one.now()).await().indefinitely());
    }

    /** The last digit of Base64 has bits that mean nothing. */
    @Test
    void a_signature_is_written_in_one_way_only() {
        Signed one = signed().getFirst();
        Post post = Payloads.post(one.post().text().replace("4g==", "4h=="));
        assertNotEquals(post.text(), one.post().text());
        assertEquals(Proof.FORGED, prove(post, one.how(), one.now()));
    }

    @Test
    void raw_delivery_and_other_versions_are_refused() {
        Signed one = signed().getFirst();
        assertEquals(Proof.FORGED,
                prove(Payloads.post("{\"AlarmName\":\"a\"}", "x-amz-sns-rawdelivery", "true"), one.how(), one.now()));
        assertEquals(Proof.FORGED,
                prove(Payloads.post(one.post().text(), "x-amz-sns-rawdelivery", "true"), one.how(), one.now()));
        assertEquals(Proof.FORGED, prove(Payloads.post(one.post().text().replace("\"SignatureVersion\":\"2\"",
                "\"SignatureVersion\":\"1\"")), one.how(), one.now()));
    }

    @Test
    void while_the_certificate_cannot_be_had_nobody_is_called_a_forger() {
        Signed one = signed().getFirst();
        var source = new CloudWatch(_ -> Uni.createFrom().failure(new IllegalStateException("away")),
                new Subscription(_ -> Uni.createFrom().nothing()));
        var proof = source.prove(one.post(), one.how(), List.of(), one.now()).await();
        var away = assertThrows(ProblemException.class, proof::indefinitely);
        assertEquals(503, away.problem().status());
    }
}
