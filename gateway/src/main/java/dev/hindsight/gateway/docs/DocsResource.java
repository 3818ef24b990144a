package dev.hindsight.gateway.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Serves the contract, and Swagger UI over it from our own origin. */
@Path("/")
class DocsResource {

    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";

    private final Contract contract;
    private final String page;
    private final String script;
    private final String style;

    DocsResource(Contract contract) {
        this.contract = contract;
        this.page = text("docs/page.html").replace("{swagger-ui}", "/webjars/swagger-ui/" + version());
        this.script = text("docs/start.js");
        this.style = text("docs/page.css");
    }

    /** JSON, or YAML for who asks for it. */
    @GET
    @Path("openapi")
    @Operation(hidden = true)
    public Response openapi(@HeaderParam("Accept") @Nullable String accept) {
        boolean yaml = accept != null && accept.contains("yaml") && !accept.contains("json");
        return Response.ok(yaml ? contract.yaml() : contract.json(), yaml ? YAML : JSON).header("Vary", "Accept").build();
    }

    @GET
    @Path("openapi.json")
    @Produces(JSON)
    @Operation(hidden = true)
    public String json() {
        return contract.json();
    }

    @GET
    @Path("openapi.yaml")
    @Produces(YAML)
    @Operation(hidden = true)
    public String yaml() {
        return contract.yaml();
    }

    @GET
    @Path("docs")
    @Produces("text/html; charset=utf-8")
    @Operation(hidden = true)
    public String page() {
        return page;
    }

    @GET
    @Path("docs/start.js")
    @Produces("text/javascript; charset=utf-8")
    @Operation(hidden = true)
    public String script() {
        return script;
    }

    @GET
    @Path("docs/page.css")
    @Produces("text/css; charset=utf-8")
    @Operation(hidden = true)
    public String style() {
        return style;
    }

    private static String version() {
        var about = new Properties();
        try (InputStream in = open("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            about.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return about.getProperty("version");
    }

    private static String text(String resource) {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException(resource + " is missing from the build");
        }
        return in;
    }
}
