package dev.hindsight.alert.sources;

import java.net.URI;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Post;
import dev.hindsight.alert.Proof;
import dev.hindsight.manners.Problem;
import io.smallrye.mutiny.Uni;

/**
 * The token (RFC 7519) in {@code Authorization: Bearer} with which a cloud says in whose name it posts. Only RS256 is taken, only with a key of
 * the issuer itself, and only in the one way to write it; what the token says about keys and addresses is not listened to.
 */
public final class SignedToken {

    private static final AlgorithmConstraints RS256 = new AlgorithmConstraints(ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256);
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(\\S{1,12000})");
    private static final Pattern THREE_PARTS = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
    private static final int LONGEST_KID = 200;

    private SignedToken() {}

    /**
     * What a token must say.
     *
     * @param issuers where the keys of each issuer are that is believed
     * @param audiences whom it may be for, at least one of them
     * @param tolerance how far the clocks may be apart
     * @param claims everything else
     */
    public record Expected(Map<String, URI> issuers, List<String> audiences, Duration tolerance, Predicate<JwtClaims> claims) {}

    /** What a token says of itself, before anybody has looked whether it is genuine. */
    private record Said(String token, String issuer, String kid) {}

    /** @return fails with a 503 problem when the keys of the issuer cannot be had just now */
    public static Uni<Proof> prove(Post post, Expected expected, TokenKeys keys, Instant now) {
        Said said = said(post);
        URI address = said == null ? null : expected.issuers().get(said.issuer());
        if (said == null || address == null || expected.audiences().isEmpty()) {
            return Uni.createFrom().item(Proof.FORGED);
        }
        return keys.of(address, said.kid()).onFailure().transform(_ -> away())
                .map(key -> key.map(found -> judge(said, found, expected, now)).orElse(Proof.FORGED));
    }

    private static Throwable away() {
        return Problem.of("issuer-away", 503, "The issuer of the token cannot be asked just now",
                "Its keys could not be fetched, so nobody can tell whether this post is genuine. Send it again.").asException();
    }

    private static @Nullable Said said(Post post) {
        String sent = post.header("authorization");
        var bearer = BEARER.matcher(sent == null ? "" : sent.strip());
        if (!bearer.matches() || !isWrittenTheOneWay(bearer.group(1))) {
            return null;
        }
        try {
            JwtContext unproven = new JwtConsumerBuilder().setSkipAllValidators().setDisableRequireSignature()
                    .setSkipSignatureVerification().setJwsAlgorithmConstraints(RS256).build().process(bearer.group(1));
            String issuer = unproven.getJwtClaims().getIssuer();
            String kid = unproven.getJoseObjects().getFirst().getKeyIdHeaderValue();
            boolean whole = issuer != null && kid != null && kid.length() <= LONGEST_KID;
            return whole ? new Said(bearer.group(1), issuer, kid) : null;
        } catch (InvalidJwtException | MalformedClaimException e) {
            return null;
        }
    }

    /** Base64 has several ways to write the same bytes; a token that was touched must not pass for the one that was signed. */
    private static boolean isWrittenTheOneWay(String token) {
        if (!THREE_PARTS.matcher(token).matches()) {
            return false;
        }
        try {
            for (String part : token.split("\\.")) {
                byte[] bytes = Base64.getUrlDecoder().decode(part);
                if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
                    return false;
                }
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Proof judge(Said said, PublicKey key, Expected expected, Instant now) {
        try {
            JwtContext proven = new JwtConsumerBuilder().setJwsAlgorithmConstraints(RS256).setVerificationKey(key)
                    .setExpectedIssuer(true, said.issuer()).setRequireExpirationTime()
                    .setExpectedAudience(true, expected.audiences().toArray(String[]::new))
                    .setAllowedClockSkewInSeconds((int) expected.tolerance().toSeconds())
                    .setEvaluationTime(NumericDate.fromMilliseconds(now.toEpochMilli())).build().process(said.token());
            return expected.claims().test(proven.getJwtClaims()) ? Proof.GENUINE : Proof.FORGED;
        } catch (InvalidJwtException refused) {
            boolean onlyOld = !refused.getErrorDetails().isEmpty() && refused.getErrorDetails().stream()
                    .allMatch(error -> error.getErrorCode() == ErrorCodes.EXPIRED
                            || error.getErrorCode() == ErrorCodes.NOT_YET_VALID);
            return onlyOld ? Proof.OLD : Proof.FORGED;
        }
    }

    /** @return the text of a claim; null when it is absent or anything else */
    public static @Nullable String text(JwtClaims claims, String name) {
        return claims.getClaimValue(name) instanceof String text ? text : null;
    }
}
