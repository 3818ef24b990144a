package dev.hindsight.gateway.identity;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long tokens and the keys that sign them live. */
@ConfigMapping(prefix = "hindsight.identity")
interface IdentityConfig {

    /** How long a service accepts a token; at most a minute. */
    @WithDefault("60s")
    Duration tokenLife();

    /** How long one signed token is used again for the same caller and service; shorter than its life. */
    @WithDefault("20s")
    Duration tokenReuse();

    /** After what time a gateway signs with a new key. */
    @WithDefault("12h")
    Duration rotation();

    /** How long a new key is public before it signs, and an old one stays public after it last signed. */
    @WithDefault("10m")
    Duration overlap();
}
