package dev.hindsight.alert.managing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SecretOrigin;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.SourceTypes;
import dev.hindsight.manners.Part;
import io.smallrye.mutiny.Uni;

/** The types of sources there are, and what there is to do at the far side of each. */
@Path("/api/v1/alert-source-types")
@Tag(name = "Alert sources")
@RolesAllowed("admin")
class SourceTypeResource {

    private final List<Type> all;

    SourceTypeResource(SourceTypes types) {
        all = SourceGuide.all().stream().map(guide -> Type.of(types.of(guide.type()), guide)).toList();
    }

    /**
     * A type of source. In its texts {@code __HOOK_URL__} and {@code __SECRET__} stand for what making a source answers with.
     *
     * @param name for people
     * @param group that people look for it in
     * @param words under which somebody may look for it
     * @param schemes how its posts can be known for genuine; the first is the usual one
     * @param path where it posts with an API key; it posts to its hook when absent
     * @param steps what to do at the far side, in Markdown
     * @param templates to paste there
     * @param takesMapping whether its bodies are read by a mapping
     * @param documentation of the far side
     */
    @Schema(name = "AlertSourceType")
    record Type(String type, String name, String group, List<String> words, List<Way> schemes, @Nullable String path,
            List<String> steps, List<Template> templates, boolean takesMapping, String documentation) {

        static Type of(SourceType type, SourceGuide guide) {
            Map<String, String> how = Objects.requireNonNullElse(guide.how(), Map.of());
            List<Way> ways = type.schemes().stream().map(scheme -> Way.of(type, scheme, how.get(scheme.toString()))).toList();
            List<Template> templates = Objects.requireNonNullElse(guide.templates(), List.<SourceGuide.Paste>of()).stream()
                    .map(Template::of).toList();
            return new Type(type.type(), guide.name(), guide.group(), guide.words(), ways,
                    type.schemes().contains(Scheme.API_KEY) ? type.apiPath() : null, guide.steps(), templates,
                    type.takesMapping(), guide.documentation());
        }
    }

    /**
     * @param secret who makes it; where the far side does, it is given with the source or later
     * @param name of the header or query parameter that holds the secret, unless the source is set to another
     * @param how where the secret goes at the far side, in Markdown, where there is more to say than the scheme does
     */
    @Schema(name = "AlertSourceScheme")
    record Way(Scheme scheme, SecretOrigin secret, @Nullable String name, @Nullable String how) {

        static Way of(SourceType type, Scheme scheme, @Nullable String how) {
            boolean named = scheme == Scheme.HEADER || scheme == Scheme.QUERY;
            return new Way(scheme, type.secretOf(scheme), named ? type.usualName(scheme) : null, how);
        }
    }

    /** @param schemes that it is for; for all when empty */
    @Schema(name = "AlertSourceTemplate")
    record Template(String name, String file, String mediaType, List<Scheme> schemes, String text) {

        static Template of(SourceGuide.Paste paste) {
            return new Template(paste.name(), paste.file(), paste.mediaType(),
                    Objects.requireNonNullElse(paste.schemes(), List.of()), paste.text());
        }
    }

    /** For the documentation. */
    @Schema(name = "AlertSourceTypePage")
    record TypePage(List<Type> items, @Nullable String next) {}

    @GET
    @Operation(operationId = "listAlertSourceTypes", summary = "The types of sources of alerts, and how to set up each")
    @APIResponse(responseCode = "200", description = "All of them", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TypePage.class)))
    public Uni<Response> list(@BeanParam Part part, UriInfo uri) {
        return Uni.createFrom().item(() -> part.page(part.rest(all, Type::type).toList(), Type::type).toResponse(uri));
    }
}
