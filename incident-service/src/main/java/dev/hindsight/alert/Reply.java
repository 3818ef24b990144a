package dev.hindsight.alert;

import java.util.Map;

/**
 * What a source wants to hear.
 *
 * @param status 2xx once the post is on disk
 * @param body for JSON
 */
public record Reply(int status, Map<String, ?> body) {}
