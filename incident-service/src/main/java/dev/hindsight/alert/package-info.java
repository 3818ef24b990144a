/**
 * Alerts: what monitoring posts is kept byte for byte first, then read, deduplicated and brought to an incident, in one transaction. A
 * post comes in through {@code hook}, waits its turn in {@code receipt} and is brought home in {@code placing}, by {@code rule}; each kind
 * of source is a folder under {@code sources}. Here are the words that they all share.
 */
@NullMarked
package dev.hindsight.alert;

import org.jspecify.annotations.NullMarked;
