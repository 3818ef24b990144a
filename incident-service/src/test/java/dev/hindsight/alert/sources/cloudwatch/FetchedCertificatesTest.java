package dev.hindsight.alert.sources.cloudwatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.alert.sources.Fetch;
import dev.hindsight.alert.sources.Payloads;
import io.smallrye.mutiny.Uni;

class FetchedCertificatesTest {

    private static final URI ADDRESS = URI.create("https://sns.eu-central-1.amazonaws.com/a.pem");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2030-01-01T00:00:00Z"));
    private final AtomicReference<Uni<Fetch.Answer>> answer = new AtomicReference<>(answer(200, "sns"));
    private int fetched;
    private final FetchedCertificates certificates = new FetchedCertificates(_ -> {
        fetched++;
        return answer.get();
    }, new CertificateTrust(List.of(root())), now::get);

    private static byte[] pem(String... names) {
        var all = new ByteArrayOutputStream();
        for (String name : names) {
            try (var in = FetchedCertificatesTest.class.getResourceAsStream("/sns/" + name + ".pem")) {
                Objects.requireNonNull(in, name).transferTo(all);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return all.toByteArray();
    }

    private static X509Certificate root() {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem("root")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Uni<Fetch.Answer> answer(int status, String... names) {
        return Uni.createFrom().item(new Fetch.Answer(status, pem(names)));
    }

    private boolean found() {
        return certificates.at(ADDRESS).await().indefinitely().isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sns", "sns root"})
    void one_of_sns_is_believed_alone_or_with_those_that_lead_to_a_root(String names) {
        answer.set(answer(200, names.split(" ")));
        assertTrue(found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop", "root", "sns stranger shop", "shop root", "root sns", "self-signed"})
    void another_name_or_another_issuer_is_not(String names) {
        answer.set(answer(200, names.split(" ")));
        assertFalse(found());
    }

    @Test
    void one_that_leads_to_a_root_that_nobody_trusts_is_not() {
        var strict = new FetchedCertificates(_ -> answer(200, "sns", "root"), new CertificateTrust(List.of()), now::get);
        assertThrows(RuntimeException.class,
                () -> new CertificateTrust(List.of()).check(new byte[0], "h", now.get()).orElseThrow());
        assertFalse(
                strict.at(ADDRESS).onFailure().recoverWithItem(java.util.Optional.empty()).await().indefinitely().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01T00:00:00Z", "2200-01-01T00:00:00Z"})
    void one_that_is_not_valid_now_is_not(Instant at) {
        now.set(at);
        assertFalse(found());
    }

    @Test
    void what_signs_for_itself_or_is_no_certificate_is_not() {
        answer.set(Uni.createFrom().item(new Fetch.Answer(200, Payloads.bytes("inbound/sns-test-signing-cert.pem"))));
        assertFalse(found());
        now.set(now.get().plusSeconds(61));
        answer.set(Uni.createFrom().item(new Fetch.Answer(200, "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        assertFalse(found());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 403, 404})
    void a_redirect_is_not_followed_and_what_is_not_there_is_not_believed(int status) {
        answer.set(answer(status, "sns"));
        assertFalse(found());
    }

    @Test
    void a_good_one_is_fetched_once_in_an_hour_and_a_bad_one_once_in_a_minute() {
        assertTrue(found() && found());
        now.set(now.get().plus(Duration.ofMinutes(59)));
        assertTrue(found());
        assertEquals(1, fetched);
        now.set(now.get().plus(Duration.ofMinutes(2)));
        answer.set(answer(404));
        assertFalse(found() || found());
        assertEquals(2, fetched);
        now.set(now.get().plusSeconds(61));
        answer.set(answer(200, "sns"));
        assertTrue(found());
        assertEquals(3, fetched);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void when_sns_is_away_that_is_no_answer_and_it_is_asked_again(int status) {
        answer.set(answer(status));
        assertThrows(IllegalStateException.class, this::found);
        answer.set(Uni.createFrom().failure(new IOException("reset")));
        assertThrows(RuntimeException.class, this::found);
        answer.set(answer(200, "sns"));
        assertTrue(found());
    }

    @Test
    void no_more_than_a_few_are_remembered() {
        for (int i = 0; i < 65; i++) {
            certificates.at(URI.create("https://sns.eu-central-1.amazonaws.com/" + i + ".pem")).await().indefinitely();
        }
        certificates.at(URI.create("https://sns.eu-central-1.amazonaws.com/0.pem")).await().indefinitely();
        assertEquals(66, fetched);
        certificates.at(URI.create("https://sns.eu-central-1.amazonaws.com/64.pem")).await().indefinitely();
        assertEquals(66, fetched);
    }
}
