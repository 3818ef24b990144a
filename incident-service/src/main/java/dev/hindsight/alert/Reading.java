package dev.hindsight.alert;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one post says.
 *
 * @param signals empty for a test message
 * @param remark something that people should know about the post, such as alerts left out
 */
public record Reading(List<Signal> signals, @Nullable String remark) {}
