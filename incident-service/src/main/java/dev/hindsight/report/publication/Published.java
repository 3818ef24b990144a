package dev.hindsight.report.publication;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import dev.hindsight.incident.read.view.Publication;

/**
 * A publication as the API shows it.
 *
 * @param publicPath where everybody may read it; told once, when it is published
 */
record Published(@JsonUnwrapped Publication publication, @Nullable String publicPath) {}
