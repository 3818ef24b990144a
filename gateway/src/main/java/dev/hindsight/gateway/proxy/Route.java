package dev.hindsight.gateway.proxy;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.FeedTopics;

/**
 * Which public path belongs to which service; the path is the same inside.
 *
 * @param place the path and everything below it
 */
record Route(String place, Backend service) {

    /** What happened, one feed for each topic. */
    private static final String FEED = "/api/v1/events";
    /** The same as it happens: an answer without end. */
    static final String STREAM = FEED + "/stream";

    /** Where the events of that topic are; what there is no topic for is refused there by whoever owns the place. */
    Backend service(String path, @Nullable String topic) {
        return path.equals(FEED) && FeedTopics.ACTION_ITEMS.equals(topic) ? Backend.ACTION : service;
    }

    /** The more special ones first. */
    static final List<Route> ALL = List.of(new Route("/hooks/tickets", Backend.ACTION),
            new Route("/hooks", Backend.INCIDENT), new Route("/v2", Backend.INCIDENT),
            new Route("/api/v1/incidents", Backend.INCIDENT), new Route(Route.FEED, Backend.INCIDENT),
            new Route("/api/v1/alerts", Backend.INCIDENT), new Route("/api/v1/alert-sources", Backend.INCIDENT),
            new Route("/api/v1/alert-source-types", Backend.INCIDENT), new Route("/api/v1/alert-rules", Backend.INCIDENT),
            new Route("/api/v1/changes", Backend.INCIDENT),
            new Route("/api/v1/reports", Backend.INCIDENT), new Route("/api/v1/public", Backend.INCIDENT),
            new Route("/api/v1/bundles", Backend.INCIDENT),
            new Route("/api/v1/roots/action-items", Backend.ACTION),
            new Route("/api/v1/roots/notifications", Backend.NOTIFIER), new Route("/api/v1/roots", Backend.INCIDENT),
            new Route("/.well-known/hindsight-roots/action-items", Backend.ACTION),
            new Route("/.well-known/hindsight-roots/notifications", Backend.NOTIFIER),
            new Route("/.well-known/hindsight-roots", Backend.INCIDENT),
            new Route("/api/v1/action-items", Backend.ACTION), new Route("/api/v1/action-policies", Backend.ACTION),
            new Route("/api/v1/calendars", Backend.ACTION), new Route("/api/v1/ticket-trackers", Backend.ACTION),
            new Route("/api/v1/channels", Backend.NOTIFIER), new Route("/api/v1/rules", Backend.NOTIFIER),
            new Route("/api/v1/deliveries", Backend.NOTIFIER), new Route("/api/v1/me/subscriptions", Backend.NOTIFIER),
            new Route("/api/v1/subscriptions", Backend.NOTIFIER),
            new Route("/api/v1/dead-letters/incidents", Backend.INCIDENT),
            new Route("/api/v1/dead-letters/action-tracker", Backend.ACTION),
            new Route("/api/v1/dead-letters/notifier", Backend.NOTIFIER));
}
