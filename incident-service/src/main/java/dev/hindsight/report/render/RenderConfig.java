package dev.hindsight.report.render;

import java.io.File;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** How reports are exported. */
@ConfigMapping(prefix = "hindsight.report")
public interface RenderConfig {

    /** Where people read incidents, for links back to the desk. */
    @WithDefault("${hindsight.intake.public-url}")
    @WithName("public-url")
    String publicUrl();

    /** Name of the Jira site as the wiki knows it, for Jira macros; without it the wiki takes its own. */
    Optional<String> jiraServer();

    /** Id of the Jira site as the wiki knows it. */
    Optional<String> jiraServerId();

    /** Further TrueType files for alphabets that the fonts inside have no letters for, such as Chinese. */
    Optional<List<File>> fonts();

    /** How many PDFs are made at the same time; each takes a processor for about a second. */
    @WithDefault("2")
    int pdfsAtOnce();

    /** How many more may wait; beyond that the answer is 503. */
    @WithDefault("20")
    int pdfsWaiting();
}
