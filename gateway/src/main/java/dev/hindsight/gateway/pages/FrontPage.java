package dev.hindsight.gateway.pages;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The bare address leads to what matters first: the incidents. */
@Path("/")
class FrontPage {

    @GET
    public Response front() {
        return Response.seeOther(URI.create("/incidents")).build();
    }
}
