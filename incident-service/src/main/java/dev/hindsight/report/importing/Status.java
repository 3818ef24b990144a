package dev.hindsight.report.importing;

import org.jspecify.annotations.Nullable;

/** The status as written, and the state of an incident it stands for, none when it stands for none. */
public record Status(String written, @Nullable String mapped) {}
