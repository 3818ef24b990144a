package dev.hindsight.incident.discretion;

import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** What everybody may see. */
@ConfigMapping(prefix = "hindsight.publication")
interface DiscretionConfig {

    /** Hosts whose links stay in what is shown to the public, such as {@code status.example.com}; none by default. */
    Optional<List<String>> allowedHosts();
}
