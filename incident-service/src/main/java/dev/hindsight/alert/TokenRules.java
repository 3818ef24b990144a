package dev.hindsight.alert;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What a token must say that a cloud has signed, for the scheme {@code jwt}.
 *
 * @param audiences whom the token may be for: at Azure the application ID URI or its client id, at Google the audience of the subscription
 * @param tenant the directory whose tokens are taken; Azure only
 * @param callers who may post: at Azure ids of applications, the sender of action groups when absent; at Google e-mail addresses of service
 *        accounts
 * @param role the role that the caller must have in the application; Azure only, {@code ActionGroupsSecureWebhook} when absent
 */
@Schema(name = "AlertSourceTokenRules")
@JsonIgnoreProperties(ignoreUnknown = false)
public record TokenRules(@NotNull @Size(min = 1, max = 10) List<@NotNull @Size(min = 1, max = 500) String> audiences,
        @Nullable @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") String tenant,
        @Nullable @Size(min = 1, max = 50) List<@NotNull @Size(min = 1, max = 300) String> callers,
        @Nullable @Size(min = 1, max = 100) String role) {}
