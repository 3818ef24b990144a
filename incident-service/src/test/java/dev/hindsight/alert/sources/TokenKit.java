package dev.hindsight.alert.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Proof;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.TokenRules;
import dev.hindsight.manners.ProblemException;
import io.smallrye.mutiny.Uni;

/** What holds for every type whose posts bring a token of the cloud behind it. */
public abstract class TokenKit {

    protected static final Instant NOW = Instant.parse("2026-09-14T08:03:00Z");
    private static final RsaJsonWebKey KEY = TestKeys.key("today");
    private static final RsaJsonWebKey NEXT = TestKeys.key("tomorrow");
    private static final RsaJsonWebKey FOREIGN = TestKeys.key("today");
    private static final int MUTATIONS = 3_000;

    protected abstract SourceType source(TokenKeys keys);

    /** Settings for which {@link #good} is good. */
    protected abstract TokenRules rules();

    /** Where the keys of the issuer of {@link #good} are. */
    protected abstract URI issuer();

    /** The claims of a genuine token, but its times. */
    protected abstract Map<String, Object> good();

    /** Claims without which no token is taken. */
    protected abstract Set<String> needed();

    protected final Map<String, Object> with(String claim, @Nullable Object value) {
        Map<String, Object> claims = new HashMap<>(good());
        claims.put("iat", NOW.getEpochSecond() - 600);
        claims.put("nbf", NOW.getEpochSecond() - 600);
        claims.put("exp", NOW.getEpochSecond() + 3600);
        if (value == null) {
            claims.remove(claim);
        } else {
            claims.put(claim, value);
        }
        return claims;
    }

    private Map<String, Object> claims() {
        return with("jti", "1");
    }

    protected final Proof proof(Map<String, Object> claims) {
        return proof("Bearer " + TestKeys.token(KEY, claims));
    }

    private Proof proof(@Nullable String authorization) {
        return proof(authorization, TestKeys.at(issuer(), KEY, NEXT));
    }

    private Proof proof(@Nullable String authorization, TokenKeys keys) {
        Map<String, String> headers = authorization == null ? Map.of() : Map.of("authorization", authorization);
        var post = new Post("POST", "/hooks", headers, Map.of(), new byte[0], NOW);
        return source(keys).prove(post, how(rules()), List.of(), NOW).await().indefinitely();
    }

    protected static Authentication how(@Nullable TokenRules rules) {
        return new Authentication(Scheme.JWT, null, null, null, null, null, null, rules);
    }

    @Test
    void what_the_cloud_has_signed_is_genuine() {
        assertEquals(Proof.GENUINE, proof(claims()));
        assertEquals(Proof.GENUINE, proof("bearer  " + TestKeys.token(NEXT, claims())));
        assertEquals(Proof.GENUINE, proof(with("aud", List.of("another", rules().audiences().getFirst()))));
        assertTrue(source(TestKeys.none()).schemes().contains(Scheme.JWT));
        assertEquals(Map.of(), source(TestKeys.none()).faults(how(rules())));
        assertFalse(source(TestKeys.none()).faults(how(null)).isEmpty());
    }

    @Test
    void nothing_and_other_words_are_no_token() {
        for (String other : new String[]{null, "", "Bearer", "Bearer ", "Bearer a.b.c",
                "Basic " + TestKeys.token(KEY, claims()),
                TestKeys.token(KEY, claims()), "Bearer " + TestKeys.token(KEY, claims()) + ".x.y",
                "Bearer " + TestKeys.token(KEY, claims()) + "=", "Bearer x" + "y".repeat(20_000)}) {
            assertEquals(Proof.FORGED, proof(other), other);
        }
    }

    @Test
    void who_else_signs_is_not_believed() {
        assertEquals(Proof.FORGED, proof("Bearer " + TestKeys.token(FOREIGN, claims())));
        assertEquals(Proof.FORGED, proof("Bearer " + TestKeys.token(TestKeys.key("unknown"), claims())));
        assertEquals(Proof.FORGED, proof("Bearer " + TestKeys.token(KEY, claims()), TestKeys.none()));
    }

    @Test
    void another_algorithm_is_not_believed() throws JoseException {
        String payload = JsonUtil.toJson(claims());
        String unsigned = ForgedTokens.encoded("{\"alg\":\"none\",\"kid\":\"today\"}") + "." + ForgedTokens.encoded(payload)
                + ".";
        assertEquals(Proof.FORGED, proof("Bearer " + unsigned));
        assertEquals(Proof.FORGED, proof("Bearer " + unsigned + "AA"));
        assertEquals(Proof.FORGED,
                proof("Bearer " + ForgedTokens.signed("HS256", new HmacKey(KEY.getPublicKey().getEncoded()), payload)));
        assertEquals(Proof.FORGED, proof("Bearer " + ForgedTokens.signed("RS512", KEY.getPrivateKey(), payload)));
        assertEquals(Proof.FORGED, proof("Bearer " + ForgedTokens.signed("PS256", KEY.getPrivateKey(), payload)));
        assertEquals(Proof.GENUINE,
                proof("Bearer " + ForgedTokens.signed(AlgorithmIdentifiers.RSA_USING_SHA256, KEY.getPrivateKey(), payload)));
    }

    @Test
    void a_token_for_somebody_else_or_of_somebody_else_is_not_taken() {
        assertEquals(Proof.FORGED, proof(with("aud", "https://elsewhere.example")));
        assertEquals(Proof.FORGED, proof(with("aud", rules().audiences().getFirst() + "/")));
        assertEquals(Proof.FORGED, proof(with("iss", "https://issuer.example")));
        assertEquals(Proof.FORGED, proof(with("iss", issuer().toString())));
    }

    @Test
    void what_is_needed_must_be_there() {
        for (String claim : needed()) {
            assertEquals(Proof.FORGED, proof(with(claim, null)), claim);
            assertEquals(Proof.FORGED, proof(with(claim, "")), claim);
            assertEquals(Proof.FORGED, proof(with(claim, 7)), claim);
            assertEquals(Proof.FORGED, proof(with(claim, Map.of("a", "b"))), claim);
        }
        assertEquals(Proof.FORGED, proof(with("exp", null)));
        assertEquals(Proof.FORGED, proof(with("exp", "tomorrow")));
    }

    @Test
    void a_token_has_its_time_and_clocks_may_differ_a_little() {
        assertEquals(Proof.GENUINE, proof(with("exp", NOW.getEpochSecond() - 299)));
        assertEquals(Proof.OLD, proof(with("exp", NOW.getEpochSecond() - 301)));
        assertEquals(Proof.GENUINE, proof(with("nbf", NOW.getEpochSecond() + 299)));
        assertEquals(Proof.OLD, proof(with("nbf", NOW.getEpochSecond() + 301)));
        Map<String, Object> old = with("exp", NOW.getEpochSecond() - 301);
        old.put("aud", "https://elsewhere.example");
        assertEquals(Proof.FORGED, proof(old), "old, and not for us at all");
        assertEquals(Proof.FORGED, proof("Bearer " + TestKeys.token(FOREIGN, with("exp", NOW.getEpochSecond() - 301))));
    }

    @Test
    void while_the_keys_cannot_be_had_the_far_side_is_asked_to_come_again() {
        var refused = assertThrows(ProblemException.class, () -> proof("Bearer " + TestKeys.token(KEY, claims()),
                (_, _) -> Uni.createFrom().failure(new IllegalStateException("away"))));
        assertEquals(503, refused.problem().status());
        assertEquals(Proof.FORGED, proof("Bearer " + TestKeys.token(KEY, with("iss", "https://issuer.example")),
                (_, _) -> Uni.createFrom().failure(new IllegalStateException("never asked"))));
    }

    @Test
    void a_token_that_was_touched_anywhere_is_not_genuine() {
        String genuine = TestKeys.token(KEY, claims());
        var random = new Random(42);
        for (int i = 0; i < MUTATIONS; i++) {
            String touched = ForgedTokens.touched(genuine, random);
            if (!touched.equals(genuine)) {
                assertNotEquals(Proof.GENUINE, proof("Bearer " + touched), touched);
            }
        }
    }
}
