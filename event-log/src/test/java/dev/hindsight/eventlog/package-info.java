/** The log against real PostgreSQL and real Kafka. What must hold in a crash is proved by crashing. */
@org.jspecify.annotations.NullMarked
package dev.hindsight.eventlog;
