package dev.hindsight.gateway.pages.incidents;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.history.PointInTime;
import io.smallrye.mutiny.Uni;

/** One incident, as it is now or as it was at a version or an instant. */
@Path("/incidents")
class IncidentPage {

    static final String KEY = "{key: [A-Za-z0-9-]{1,64}}";

    private final IncidentDesk desk;

    IncidentPage(IncidentDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path(KEY)
    public Uni<Response> show(@RestPath String key, @RestQuery @Nullable String version, @RestQuery @Nullable String at,
            @RestQuery @Nullable String zone) {
        return desk.show(key, PointInTime.of(version, at, zone));
    }

    /** Whoever reloads the answer to a form lands on the page the form was on. */
    @GET
    @Path(KEY + "/{form: .+}")
    public Response form(@RestPath String key) {
        return Response.seeOther(URI.create("/incidents/" + key)).build();
    }
}
