package dev.hindsight.gateway.session;

import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** Which of the provider's claims say what a person may do, and what they are called there. */
@ConfigMapping(prefix = "hindsight.claims")
interface RoleConfig {

    /** Path of the claim, steps separated by {@code /}; a list of names, or one text with names separated by spaces. */
    @WithName("roles")
    @WithDefault("realm_access/roles")
    String claim();

    /** Names in the claim that make an administrator, who configures. */
    @WithDefault("admin")
    Set<String> admin();

    /** Names that make a responder, who works incidents and actions. */
    @WithDefault("responder")
    Set<String> responder();

    /** Names that make a viewer, who reads. */
    @WithDefault("viewer")
    Set<String> viewer();

    /** The claim that holds the user name; the subject stands in where it is missing. */
    @WithName("user")
    @WithDefault("preferred_username")
    String userClaim();
}
