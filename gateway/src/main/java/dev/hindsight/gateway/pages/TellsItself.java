package dev.hindsight.gateway.pages;

import java.util.Optional;

import dev.hindsight.manners.Problem;
import io.vertx.ext.web.RoutingContext;

/** A page with a form that tells some failures there, though the request was refused before it reached any page. */
public interface TellsItself {

    /** The page with what is wrong; nothing when it is not for this page to tell. Must not ask a service. */
    Optional<String> page(RoutingContext request, Problem problem);
}
