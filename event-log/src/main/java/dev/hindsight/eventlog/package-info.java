/**
 * An append-only log of events on PostgreSQL, with the relay that publishes it to Kafka and the inbox that reads it back.
 * It knows streams, versions and hashes, and nothing of incidents or action items.
 */
@NullMarked
package dev.hindsight.eventlog;

import org.jspecify.annotations.NullMarked;
