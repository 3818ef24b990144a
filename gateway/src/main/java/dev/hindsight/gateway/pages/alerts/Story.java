package dev.hindsight.gateway.pages.alerts;

import java.util.List;

import dev.hindsight.gateway.pages.Listing;

/**
 * Everything the page of an alert shows.
 *
 * @param times the latest times that it has fired, this one among them
 */
public record Story(Alert alert, List<AlertStep> steps, Listing<Alert> times) {

    public List<Alert> others() {
        return times.items().stream().filter(other -> !other.id().equals(alert.id())).toList();
    }

    public boolean more() {
        return times.next() != null;
    }
}
