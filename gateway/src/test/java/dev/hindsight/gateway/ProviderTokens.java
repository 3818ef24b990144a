package dev.hindsight.gateway;

import java.util.List;
import java.util.Map;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** What {@link SmallProvider} says of people, signed with its key or with that of a stranger. */
public final class ProviderTokens {

    private final String issuer;
    private final RsaJsonWebKey key;

    ProviderTokens(String issuer) {
        this.issuer = issuer;
        try {
            key = RsaJwkGenerator.generateJwk(2048);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
        key.setKeyId("provider-1");
        key.setUse("sig");
        key.setAlgorithm("RS256");
    }

    String publicKey() {
        return key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    JwtClaims identity(String user, String sid, int seconds) {
        JwtClaims claims = claims(seconds);
        claims.setAudience(SmallProvider.CLIENT);
        claims.setSubject("id-of-" + user);
        claims.setClaim("preferred_username", user);
        claims.setClaim("name", user + " Tester");
        claims.setClaim("email", user + "@hindsight.example");
        claims.setClaim("sid", sid);
        return claims;
    }

    public JwtClaims accessClaims(String user, String... roles) {
        JwtClaims claims = claims(300);
        claims.setAudience(SmallProvider.CLIENT);
        claims.setSubject("id-of-" + user);
        claims.setClaim("preferred_username", user);
        claims.setClaim("name", user.substring(0, 1).toUpperCase() + user.substring(1) + " Tester");
        claims.setClaim("email", user + "@hindsight.example");
        claims.setClaim("realm_access", Map.of("roles", List.of(roles)));
        return claims;
    }

    public String access(String user, String... roles) {
        return sign(accessClaims(user, roles), key);
    }

    public JwtClaims logoutClaims(String sid) {
        JwtClaims claims = claims(60);
        claims.setAudience(SmallProvider.CLIENT);
        claims.setClaim("sid", sid);
        claims.setClaim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        return claims;
    }

    public String sign(JwtClaims claims) {
        return sign(claims, key);
    }

    public static String sign(JwtClaims claims, RsaJsonWebKey key) {
        try {
            var signed = new JsonWebSignature();
            signed.setPayload(claims.toJson());
            signed.setKey(key.getPrivateKey());
            signed.setKeyIdHeaderValue(key.getKeyId());
            signed.setAlgorithmHeaderValue("RS256");
            return signed.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private JwtClaims claims(int seconds) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        NumericDate expires = NumericDate.now();
        expires.addSeconds(seconds);
        claims.setExpirationTime(expires);
        return claims;
    }
}
