package dev.hindsight.alert;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * How a source's posts are known for genuine; secrets are kept apart.
 *
 * @param name of the header or query parameter, where the scheme has one and it is not the usual one
 * @param timestampHeader header with the time that was signed, in seconds; Grafana only
 * @param username for {@code basic}; any when absent
 * @param toleranceSeconds how old or early a signed time may be; 300 when absent
 * @param topics ARNs whose posts are taken; CloudWatch only. None are when it is empty
 * @param confirm whether the subscription of an allowed topic is confirmed without a person; CloudWatch only
 * @param jwt what its tokens must say; needed for {@code jwt}, and for nothing else
 */
@Schema(name = "AlertSourceAuthentication")
@JsonIgnoreProperties(ignoreUnknown = false)
public record Authentication(@NotNull Scheme scheme, @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,100}") String name,
        @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,100}") String timestampHeader,
        @Nullable @Size(min = 1, max = 100) String username,
        @Nullable @Min(1) @Max(86_400) Integer toleranceSeconds,
        @Nullable @Size(max = 50) List<@NotNull @Size(max = 300) String> topics,
        @Nullable Boolean confirm,
        @Valid @Nullable TokenRules jwt) {

    public static Authentication by(Scheme scheme) {
        return new Authentication(scheme, null, null, null, null, null, null, null);
    }

    /** How old or early a signed time may be, in seconds. */
    public int tolerance() {
        return toleranceSeconds == null ? 300 : toleranceSeconds;
    }
}
