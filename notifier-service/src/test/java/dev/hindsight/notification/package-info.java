/** From an event to a line of the ledger, on real Kafka, PostgreSQL and SMTP. Each test has an incident of its own. */
@NullMarked
package dev.hindsight.notification;

import org.jspecify.annotations.NullMarked;
