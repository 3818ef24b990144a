package dev.hindsight.gateway.pages.alerts;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** How an alert stands and stood, the latest first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AlertHistory(List<AlertStep> items) {

    public AlertHistory {
        items = items == null ? List.of() : items;
    }
}
