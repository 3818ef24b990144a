package dev.hindsight.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import dev.hindsight.manners.AesGcm;
import io.quarkus.runtime.Startup;

/** Keeps the secrets of channels unreadable in the database: {@link AesGcm} for their channel, behind one byte of format (1). */
@Startup
@ApplicationScoped
public class SecretBox {

    private static final byte FORMAT = 1;

    private final AesGcm cipher;

    public SecretBox(@ConfigProperty(name = "hindsight.secrets.key") String key) {
        this.cipher = new AesGcm(AesGcm.key("HINDSIGHT_SECRETS_KEY", key));
    }

    byte[] close(UUID owner, String text) {
        byte[] closed = cipher.close(bytes(owner), text.getBytes(UTF_8));
        return ByteBuffer.allocate(1 + closed.length).put(FORMAT).put(closed).array();
    }

    /** @throws IllegalStateException when it was closed with another key or for another owner, or was changed */
    String open(UUID owner, byte[] closed) {
        if (closed[0] != FORMAT) {
            throw new IllegalStateException("secrets of format " + closed[0] + " are newer than this service");
        }
        try {
            return new String(cipher.open(bytes(owner), Arrays.copyOfRange(closed, 1, closed.length)), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the secrets of channel " + owner + " do not open with this key", e);
        }
    }

    private static byte[] bytes(UUID owner) {
        return owner.toString().getBytes(UTF_8);
    }
}
