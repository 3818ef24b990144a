package dev.hindsight.alert.sources;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

import io.smallrye.mutiny.Uni;

/** Keys of an issuer that exists only here, and what they sign. */
public final class TestKeys {

    private TestKeys() {}

    public static RsaJsonWebKey key(String kid) {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(kid);
            key.setUse("sig");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody is believed. */
    public static TokenKeys none() {
        return (_, _) -> Uni.createFrom().item(Optional.empty());
    }

    /** At one address only. */
    public static TokenKeys at(URI issuer, RsaJsonWebKey... keys) {
        return (asked, kid) -> Uni.createFrom().item(Arrays.stream(keys)
                .filter(key -> asked.equals(issuer) && key.getKeyId().equals(kid)).map(RsaJsonWebKey::getRsaPublicKey)
                .map(java.security.PublicKey.class::cast).findFirst());
    }

    /** As an issuer publishes them. */
    public static String published(RsaJsonWebKey... keys) {
        return new JsonWebKeySet(keys).toJson();
    }

    public static String token(RsaJsonWebKey key, Map<String, ?> claims) {
        try {
            var token = new JsonWebSignature();
            token.setPayload(JsonUtil.toJson(Map.copyOf(claims)));
            token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            token.setKeyIdHeaderValue(key.getKeyId());
            token.setKey(key.getPrivateKey());
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
