package dev.hindsight.gateway.pages.rules;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A source of alerts, as far as rules speak of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Source(String id, String name) {}
