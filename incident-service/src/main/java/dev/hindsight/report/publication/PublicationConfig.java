package dev.hindsight.report.publication;

import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a report must have before it is published, and what everybody may see. */
@ConfigMapping(prefix = "hindsight.publication")
public interface PublicationConfig {

    Required required();

    /** Hosts whose links stay in what is shown to the public, such as {@code status.example.com}; none by default. */
    Optional<List<String>> allowedHosts();

    /** How many public reports are shown in a second; beyond that the answer is 429. */
    @WithDefault("50")
    int readsPerSecond();

    /** Sections that must be written, by severity; a root cause, owners and a resolution are needed whatever is said here. */
    interface Required {

        @WithDefault("summary,impact,nonTechnicalDescription,detection,resolution,rootCauses,lessonsLearned")
        List<String> critical();

        @WithDefault("summary,impact,detection,resolution,rootCauses,lessonsLearned")
        List<String> major();

        @WithDefault("summary,impact,resolution,rootCauses")
        List<String> minor();

        @WithDefault("summary,rootCauses")
        List<String> info();
    }
}
