package dev.hindsight.root;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How roots are signed. */
@ConfigMapping(prefix = "hindsight.roots")
public interface RootConfig {

    /** The Ed25519 private key, 32 bytes in base64. Without it nothing is signed. */
    Optional<String> key();

    /** How often a root is signed when something has happened since the last one. */
    @WithDefault("1h")
    Duration every();
}
