package dev.hindsight.gateway.proxy;

import java.util.List;

/**
 * Which public path belongs to which service; the path is the same inside.
 *
 * @param place the path and everything below it
 */
record Route(String place, Service service) {

    /** The more special ones first. */
    static final List<Route> ALL = List.of(new Route("/hooks/tickets", Service.ACTION),
            new Route("/hooks", Service.INCIDENT), new Route("/v2", Service.INCIDENT),
            new Route("/api/v1/incidents", Service.INCIDENT), new Route("/api/v1/events", Service.INCIDENT),
            new Route("/api/v1/alerts", Service.INCIDENT), new Route("/api/v1/alert-sources", Service.INCIDENT),
            new Route("/api/v1/reports", Service.INCIDENT), new Route("/api/v1/bundles", Service.INCIDENT),
            new Route("/api/v1/action-items", Service.ACTION), new Route("/api/v1/action-policies", Service.ACTION),
            new Route("/api/v1/calendars", Service.ACTION), new Route("/api/v1/ticket-trackers", Service.ACTION),
            new Route("/api/v1/channels", Service.NOTIFIER), new Route("/api/v1/rules", Service.NOTIFIER),
            new Route("/api/v1/deliveries", Service.NOTIFIER), new Route("/api/v1/me/subscriptions", Service.NOTIFIER));
}
