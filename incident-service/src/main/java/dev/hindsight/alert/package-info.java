/**
 * Alerts: what monitoring posts is kept byte for byte first, then read, deduplicated and brought to an incident, in one
 * transaction. Each kind of source is a folder under {@code sources}.
 */
@NullMarked
package dev.hindsight.alert;

import org.jspecify.annotations.NullMarked;
