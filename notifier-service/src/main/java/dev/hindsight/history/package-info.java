/**
 * Who set up what, and when: a change of a rule or a channel leaves an event in the log of this service, in the transaction of its row.
 * The events are for people who ask later; nobody is told of them over Kafka.
 */
@NullMarked
package dev.hindsight.history;

import org.jspecify.annotations.NullMarked;
