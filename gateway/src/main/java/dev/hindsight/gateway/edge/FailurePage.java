package dev.hindsight.gateway.edge;

import dev.hindsight.manners.Problem;
import io.vertx.ext.web.RoutingContext;

/** Shows a failure to a person who followed a link; the pages bring their own, in their frame. */
public interface FailurePage {

    /** A whole HTML page. Runs on the event loop, for strangers too, and must not ask a service. */
    String render(RoutingContext request, Problem problem);
}
