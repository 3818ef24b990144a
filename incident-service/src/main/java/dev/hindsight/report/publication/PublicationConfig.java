package dev.hindsight.report.publication;

import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a report must have before it is published, and how many may read it. */
@ConfigMapping(prefix = "hindsight.publication")
public interface PublicationConfig {

    Required required();

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
