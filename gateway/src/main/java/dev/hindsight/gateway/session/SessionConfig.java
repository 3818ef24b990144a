package dev.hindsight.gateway.session;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Sessions of people who signed in with a browser. */
@ConfigMapping(prefix = "hindsight.session")
interface SessionConfig {

    /** 32 random bytes in Base64; encrypts tokens at rest. A new key signs everyone out. */
    String key();

    /** After what time a person signs in anew, however busy. */
    @WithDefault("12h")
    Duration longest();

    /**
     * Whether cookies go over HTTPS only, with the name prefix {@code __Host-}. Chromium and Firefox take such cookies on
     * {@code http://localhost} too; false is for trying things out on another plain-HTTP address.
     */
    @WithDefault("true")
    boolean secureCookies();
}
