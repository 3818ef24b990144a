package dev.hindsight.delivery;

import java.time.Instant;

/** That a person had a delivery sent again. */
public record Replay(Instant at, String by) {}
