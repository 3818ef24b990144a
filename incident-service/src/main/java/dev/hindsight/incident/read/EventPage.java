package dev.hindsight.incident.read;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of events, for the documentation. */
@Schema(name = "EventPage")
public record EventPage(List<EventView> items, @Nullable String next) {}
